import Foundation
import Kernel
import Platform
import RepresentativesContract
import Storage
import Testing
import Web

@testable import Representatives

/// An activity as the room of activities would store it.
struct HeldActivity: Sendable {
    var group: DeputyGroupID?
    var day: Day
    var kind = "group"
    var state = "held"
    var opinions = 0
}

extension RegisterStage {
    func deputyGroup(_ name: String) async throws -> DeputyGroup {
        let office = office
        return try await database.read { db in
            let groups = try DeputyGroup.page(kind: nil, limit: 1000, offset: 0, in: office, db).groups
            return try #require(groups.first { $0.name == name })
        }
    }

    func hold(_ activities: [HeldActivity], in place: OfficeID? = nil) async throws {
        let office = place ?? office
        try await database.write { db in
            var batch = Batch(
                into: "representatives_activity",
                [
                    "id", "office_id", "code", "kind", "kind_word", "name", "sort_key", "held_on", "host", "host_level",
                    "group_id", "received", "opinions", "state", "version", "created_at",
                ])
            for (number, activity) in activities.enumerated() {
                let id = ID<HeldActivity>.new(at: db.now)
                batch.append(
                    id, office, "\(id)", activity.kind, "代表小组活动", "活动\(number + 1)", "\(number)", activity.day, "小组",
                    "group", activity.group, 0, activity.opinions, activity.state, 1, db.now)
            }
            try db.insert(batch)
        }
    }

    func figureValues(from: String, to: String) async throws -> [String: Int] {
        let (statistics, office) = (application.statistics, office)
        let period = try Period(from: try #require(Day(from)), to: try #require(Day(to)))
        return try await database.read { db in
            let figures = try WorkReport.make(period, office: office, statistics: statistics, db).figures
            return Dictionary(figures.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The titles of the records behind one figure.
    func figureRecords(of key: String, from: String, to: String) async throws -> [FigureRecord] {
        let (statistics, office) = (application.statistics, office)
        let period = try Period(from: try #require(Day(from)), to: try #require(Day(to)))
        return try await database.read { db in
            try WorkReport.records(of: key, period, office: office, statistics: statistics, db)
        }
    }

    /// The details of all audit entries of an action.
    func auditDetails(_ action: String) async throws -> [String] {
        try await database.read { db in
            try db.values(
                "SELECT details FROM platform_audit WHERE action = \(action) ORDER BY position", as: String.self)
        }
    }
}
