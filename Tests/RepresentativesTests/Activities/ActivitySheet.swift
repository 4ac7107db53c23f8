import Foundation
import Kernel
import Platform
import RepresentativesContract
import Storage
import Testing

@testable import Representatives

/// Ledgers about activities that never were, and ways to look at what became of them.
enum ActivitySheet {
    static let heading = "活动编号,类型,名称,日期,主办,代表小组,联络站,代表行动,会议编号,接待群众人次,社情民意条数"
    static let campaigns = "名称,年度,开始日期,结束日期\n护河,2024,2024-03-01,2024-12-31\n护河,2023,,\n"

    static func text(_ lines: String...) -> String { ([heading] + lines).joined(separator: "\n") }

    static func attendance(_ pairs: (String, String)...) -> String {
        (["活动编号,代表编号"] + pairs.map { "\($0.0),\($0.1)" }).joined(separator: "\n")
    }

    static let sample = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Samples/shiyan-2024h1").standardizedFileURL

    static func samples(_ names: [String]) throws -> [LedgerFile] {
        try names.map { name in
            LedgerFile("\(name).csv", Array(try Data(contentsOf: sample.appending(path: "\(name).csv"))))
        }
    }
}

extension RegisterStage {
    /// Imports files that must all be accepted.
    @discardableResult func acceptLedgers(_ files: KeyValuePairs<String, String>, by scope: Scope? = nil) async throws
        -> LedgerReport
    {
        let report = try await run(files, by: scope)
        try #require(!report.hasFaults, "\(report.faults.map(\.text))")
        return report
    }

    func activityCoded(_ code: String) async throws -> Activity {
        try await database.read { [office] db in
            let found: Activity? = try db.first(
                "SELECT \(Activity.columns) FROM \(Activity.tables) WHERE a.office_id = \(office) AND a.code = \(code)")
            return try #require(found)
        }
    }

    func take(_ event: ActivityEvent, on code: String, _ raw: [String: [String]] = [:], seen: Int? = nil) async throws {
        let id = try await activityCoded(code).id
        try await database.write { [staff] db in
            _ = try CaseEngine.activities.take(event, on: id.asID(), raw, seen: seen, by: staff, db)
        }
    }

    /// What the performance file was told, in the order of telling.
    func notedItems() async throws -> [PerformanceNoted.Item] {
        let payloads = try await database.read { db in
            try db.values(
                "SELECT payload FROM platform_event WHERE name = \(PerformanceNoted.name) ORDER BY id", as: String.self)
        }
        return try payloads.flatMap { try JSONDecoder().decode(PerformanceNoted.self, from: Data($0.utf8)).items }
    }

    /// The figures of a period; the records of those that count must be as many as they say.
    func dutyFigures(from: String = "2024-01-01", to: String = "2024-06-24") async throws -> [String: Int] {
        let (statistics, office) = (application.statistics, office)
        let period = try Period(from: try #require(Day(from)), to: try #require(Day(to)))
        return try await database.read { db in
            var values: [String: Int] = [:]
            for figure in try WorkReport.make(period, office: office, statistics: statistics, db).figures {
                values[figure.key] = figure.value
                let records = try WorkReport.records(
                    of: figure.key, period, office: office, statistics: statistics, db)
                let isCount = ["duty.", "supervision.", "campaign."].contains { figure.key.hasPrefix($0) }
                #expect(!isCount || records.count == figure.value, "\(figure.key)")
            }
            return values
        }
    }
}
