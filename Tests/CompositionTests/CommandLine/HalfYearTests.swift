import Foundation
import StorageTesting
import Testing

/// The sample ledgers, imported and reported on by commands, against the figures the city published.
struct HalfYearTests {
    private struct Report: Decodable {
        struct Figure: Decodable {
            let key: String
            let value: Int
            let unit: String
        }
        let figures: [Figure]
    }

    private struct Records: Decodable {
        let count: Int
        let records: [Title]

        struct Title: Decodable { let title: String }
    }

    @Test(arguments: TestBackend.allCases)
    func `the sample gives the published figures, and each count is as many as its records`(_ backend: TestBackend)
        async throws
    {
        try await Terminal.with(backend) { terminal in
            _ = try await terminal.done("init")
            _ = try await terminal.done("import", "ledgers", Place.sample.path)
            let again = try await terminal.done("import", "ledgers", Place.sample.path)
            #expect(again.contains("没有改动"))
            let period = ["report", "work", "--from", "2024-01-01", "--to", "2024-06-24", "--format", "json"]
            let report: Report = try await terminal.json(period)
            let published = try published()
            let known = report.figures.filter { published[$0.key] != nil }
            #expect(known.count >= 15)
            for figure in known { #expect(figure.value == published[figure.key], "\(figure.key)") }
            for key in ["suggestions.session.category.社会建设", "suggestions.key", "deputies.cards_issued"] {
                let records: Records = try await terminal.json(period + ["--figure", key, "--records"])
                #expect(records.count == published[key] && records.records.count == records.count, "\(key)")
            }
            #expect(try await terminal.done("audit", "verify").contains("全部完好"))
        }
    }

    /// The figures of figures.csv by their keys.
    private func published() throws -> [String: Int] {
        let text = try String(contentsOf: Place.sample.appending(path: "figures.csv"), encoding: .utf8)
        let rows = text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
        return try Dictionary(uniqueKeysWithValues: rows.map { (String($0[0]), try #require(Int($0[1]))) })
    }
}

extension Terminal {
    fileprivate func json<Answer: Decodable>(_ arguments: [String]) async throws -> Answer {
        let outcome = try await run("renda", arguments)
        try #require(outcome.code == 0, "\(outcome.error)")
        return try JSONDecoder().decode(Answer.self, from: Data(outcome.out.utf8))
    }
}
