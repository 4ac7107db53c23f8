import Foundation
import Kernel
import Platform
import StorageTesting
import Testing

@testable import Representatives

@Suite struct ActivityStatisticTests {
    @Test(arguments: TestBackend.allCases)
    func `the sample folder gives the published figures, and again changes nothing`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let files = try ActivitySheet.samples(["会议", "代表", "代表小组", "代表行动", "活动", "活动参加", "参与意向", "督导"])
            let actor = stage.staff
            let ledgers = try LedgerImport(stage.application)
            let report = try await ledgers.run(files, .write, over: stage.database) { _ in actor }
            try #require(report.isWritten && !report.hasFaults, "\(report.faults.map(\.text).prefix(5))")
            let values = try await stage.dutyFigures()
            let published = try Self.published()
            for key in Self.keys { #expect(values[key] == published[key], "\(key)") }
            #expect(values["duty.sit_in.deputies"] == 0 && values["stations.received"] == 0)
            #expect(try await stage.notedItems().count == 8627)
            let again = try await ledgers.run(files, .write, over: stage.database) { _ in actor }
            #expect(!again.isWritten && !again.hasFaults)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `own and upper activities, sitting in and reception days are told apart`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            try await stage.acceptLedgers([
                "活动.csv": ActivitySheet.text(
                    "A1,集中视察,视察,2024-01-01,市人大常委会,,,,,0,0", "A2,专题培训,自己的培训,2024-02-01,市人大常委会,,,,,0,0",
                    "A3,列席常委会会议,列席,2024-03-01,市人大常委会,,,,,0,0", "A4,列席常委会会议,列席,2024-04-01,市人大常委会,,,,,0,0",
                    "A5,列席常委会会议,列席省里,2024-04-02,省人大常委会,,,,,0,0", "A6,专题培训,省里培训,2024-04-03,省人大常委会,,,,,0,0",
                    "A7,选民接待日,接待,2024-06-24,某街道,,一号站,,,25,2", "A8,选民接待日,接待,2024-06-25,某街道,,一号站,,,50,2",
                    "A9,视察,期后的,2024-06-25,市人大常委会,,,,,0,0"),
                "活动参加.csv": ActivitySheet.attendance(
                    ("A1", "S1"), ("A1", "S2"), ("A2", "S1"), ("A3", "S1"), ("A4", "S1"), ("A4", "S2"), ("A5", "S1"),
                    ("A6", "S2"), ("A9", "S1")),
            ])
            let figures = try await stage.dutyFigures()
            #expect(figures["duty.committee_activities.attendances"] == 2)
            #expect(figures["duty.sit_in.deputies"] == 2)
            #expect(figures["duty.upper.sit_in"] == 1 && figures["duty.upper.activities"] == 1)
            #expect(figures["stations.received"] == 25 && figures["campaign.participants"] == 0)
        }
    }

    private static let keys = [
        "campaign.participants", "duty.committee_activities.attendances", "duty.upper.sit_in", "duty.upper.activities",
        "duty.intents", "supervision.leaders", "supervision.regions", "supervision.offices",
    ]

    /// The values of figures.csv.
    private static func published() throws -> [String: Int] {
        let text = try String(contentsOf: ActivitySheet.sample.appending(path: "figures.csv"), encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
        let values = Dictionary(
            lines.compactMap { cells in Int(cells[1]).map { (String(cells[0]), $0) } },
            uniquingKeysWith: { first, _ in first })
        try #require(values.count > keys.count)
        return values
    }
}
