import Foundation
import Storage
import StorageTesting
import Testing

/// A new round, the supervision of the unit, and the part opened again are there together or not at all, whenever the
/// program that does it is killed.
struct KilledRedoTests {
    /// Milliseconds after its start at which the program is killed; a debug build needs some hundred for the act.
    private static let moments = [0, 30, 60, 90, 120, 150, 180, 220, 260, 300, 350, 400, 500, 650, 800, 1000]

    @Test(arguments: TestBackend.allCases)
    func `a program killed while it begins a new round leaves nothing half done`(_ backend: TestBackend) async throws {
        try await Terminal.with(backend) { terminal in
            _ = try await terminal.done("init", "--non-interactive")
            try await OfficeFolder.with(["建议.csv": Self.ledger]) { folder in
                _ = try await terminal.done("import", "ledgers", folder)
            }
            for (place, moment) in Self.moments.enumerated() {
                try terminal.startAndKill(["suggestions", "redo", Self.number(place), "requirement=再修"], after: moment)
                let left = try await terminal.round(Self.number(place))
                #expect([[1, 0, 0], [2, 1, 1]].contains(left), "killed after \(moment) ms: \(left)")
            }
            let last = Self.number(Self.moments.count)
            _ = try await terminal.done("suggestions", "redo", last, "requirement=再修")
            #expect(try await terminal.round(last) == [2, 1, 1])
            #expect(try await terminal.done("audit", "verify").contains("全部完好"))
        }
    }

    private static func number(_ place: Int) -> String { String(2_024_101 + place) }

    /// Suggestions whose lead is not satisfied with the reply.
    private static let ledger: String = {
        let heading =
            "建议编号,标题,类别,层级,来源,会议编号,提出日期,领衔代表编号,附议代表编号,主办单位,会办单位,交办日期,答复日期,办理结果,代表评价,重点督办,领衔督办人,公开日期,优秀建议,落实日期"
        let rows = (0...moments.count).map { place in
            "\(number(place)),关于修路的建议\(place),社会建设,市,大会建议,H-6-3,2024-01-09,D1,,市交通运输局,,2024-01-12,2024-03-01,B,不满意,,,,,"
        }
        return ([heading] + rows).joined(separator: "\n") + "\n"
    }()
}

extension Terminal {
    /// Runs `renda` and ends it with SIGKILL after so many milliseconds.
    func startAndKill(_ arguments: [String], after milliseconds: Int) throws {
        let process = Process()
        process.executableURL = Self.programs.appending(path: "renda")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["RENDA_DATABASE": address]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(milliseconds * 1000))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// The suggestion's round, how many supervisions it has, and how many of its parts are being handled.
    func round(_ number: String) async throws -> [Int] {
        try await database.read { db in
            [
                try db.count("SELECT round FROM suggestions_suggestion WHERE number = \(number)"),
                try db.count(
                    """
                    SELECT COUNT(*) FROM suggestions_supervised d
                      JOIN suggestions_suggestion s ON s.id = d.suggestion_id WHERE s.number = \(number)
                    """),
                try db.count(
                    """
                    SELECT COUNT(*) FROM suggestions_assignment a
                      JOIN suggestions_suggestion s ON s.id = a.suggestion_id
                     WHERE s.number = \(number) AND a.state = 'handling'
                    """),
            ]
        }
    }
}
