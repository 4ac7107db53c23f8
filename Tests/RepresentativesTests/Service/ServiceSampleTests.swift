import Foundation
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct ServiceSampleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Samples/shiyan-2024h1").standardizedFileURL
    private static let keys: Set<String> = [
        "mailings.copies", "publicity.campaign", "publicity.work", "publicity.series", "receptions.visits.batches",
        "receptions.visits.people", "receptions.upper.batches",
    ]

    @Test(arguments: TestBackend.allCases)
    func `the sample's lists give the published figures, and again change nothing`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let files = try ["资料寄送", "宣传", "接待"].map { name in
                LedgerFile("\(name).csv", Array(try Data(contentsOf: Self.folder.appending(path: "\(name).csv"))))
            }
            let staff = stage.staff
            let report = try await LedgerImport(stage.application).run(files, .write, over: stage.database) { _ in staff
            }
            try #require(report.isWritten && !report.hasFaults, "\(report.faults.map(\.text).prefix(5))")

            let values = try await stage.figures(Self.keys)
            #expect(values["publicity.series"] == 0)
            let published = try Self.published().filter { values[$0.key] != nil }
            #expect(published.count == 6)
            for (key, value) in published { #expect(values[key] == value, "\(key)") }
            #expect(try await stage.records("publicity.campaign").count == 213)
            #expect(try await stage.records("receptions.visits.people").count == 2)

            let again = try await LedgerImport(stage.application).run(files, .write, over: stage.database) { _ in staff
            }
            #expect(again.newCount == 0 && again.changedCount == 0 && !again.hasFaults)
        }
    }

    private static func published() throws -> [String: Int] {
        let text = try String(contentsOf: folder.appending(path: "figures.csv"), encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
        return Dictionary(
            lines.compactMap { cells in Int(cells[1]).map { (String(cells[0]), $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}
