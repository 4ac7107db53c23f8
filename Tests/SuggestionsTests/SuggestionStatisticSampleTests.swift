import Foundation
import Kernel
import Platform
import StorageTesting
import Testing

@testable import Suggestions

@Suite struct SuggestionStatisticSampleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Samples/shiyan-2024h1").standardizedFileURL
    private static let ledgers = ["机关", "单位", "会议", "代表", "代表小组", "建议", "督办", "巡察"]

    @Test(arguments: TestBackend.allCases)
    func `the sample folder gives the published figures, and again changes nothing`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionLedgerStage.with(backend) { stage in
            let files = try Self.ledgers.map { name in
                LedgerFile("\(name).csv", Array(try Data(contentsOf: Self.folder.appending(path: "\(name).csv"))))
            }
            let report = try await stage.run(files)
            try #require(report.isWritten && !report.hasFaults, "\(report.faults.map(\.text).prefix(5))")
            #expect(try await stage.count("suggestions_suggestion") == 1587)

            let values = try await SuggestionStatisticTests.figures(of: stage, to: "2024-06-24")
            let published = try Self.published().filter { values[$0.key] != nil }
            #expect(published.count == 18)
            for (key, value) in published { #expect(values[key] == value, "\(key)") }

            let entries = try await stage.count("platform_audit")
            let again = try await stage.run(files)
            #expect(!again.isWritten && !again.hasFaults && again.changedCount == 0)
            #expect(try await stage.count("platform_audit") == entries)
        }
    }

    /// The values of figures.csv that this subsystem's figures may have.
    private static func published() throws -> [String: Int] {
        let text = try String(contentsOf: folder.appending(path: "figures.csv"), encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
        return Dictionary(
            lines.compactMap { cells in Int(cells[1]).map { (String(cells[0]), $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}
