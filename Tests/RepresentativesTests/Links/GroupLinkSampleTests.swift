import Foundation
import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct GroupLinkSampleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Samples/shiyan-2024h1").standardizedFileURL

    @Test(arguments: TestBackend.allCases)
    func `the sample folder gives the published figures of groups and links`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let files = try ["代表", "代表小组", "组成人员", "双联"].map { name in
                LedgerFile("\(name).csv", Array(try Data(contentsOf: Self.folder.appending(path: "\(name).csv"))))
            }
            let staff = stage.staff
            let ledgers = try LedgerImport(stage.application)
            let report = try await ledgers.run(files, .write, over: stage.database) { _ in staff }
            try #require(report.isWritten && !report.hasFaults, "\(report.faults.map(\.text).prefix(5))")
            try await stage.hold(try await Self.activities(stage))

            let figures = try await stage.figureValues(from: "2024-01-01", to: "2024-06-24")
            let published = try Self.published()
            for key in ["groups.total", "groups.active", "groups.active_rate", "links.members", "links.deputies"] {
                #expect(figures[key] == published[key], "\(key)")
            }
            let again = try await ledgers.run(files, .write, over: stage.database) { _ in staff }
            #expect(again.newCount == 0 && again.changedCount == 0 && !again.hasFaults)
        }
    }

    /// The groups' activities of the sample; what their ledger does with them is tested with it.
    private static func activities(_ stage: RegisterStage) async throws -> [HeldActivity] {
        let office = stage.office
        let groups = try await stage.database.read { db in
            try DeputyGroup.page(kind: nil, limit: 1000, offset: 0, in: office, db).groups
        }
        let named = Dictionary(groups.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
        return try lines(of: "活动.csv").filter { $0[1] == "代表小组活动" }.map { cells in
            let group: DeputyGroupID = try #require(named[cells[5]])
            return HeldActivity(group: group, day: try #require(Day(cells[3])))
        }
    }

    private static func published() throws -> [String: Int] {
        Dictionary(
            try lines(of: "figures.csv").compactMap { cells in Int(cells[1]).map { (cells[0], $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static func lines(of name: String) throws -> [[String]] {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }
}
