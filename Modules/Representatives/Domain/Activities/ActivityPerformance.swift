import Kernel
import Platform
import RepresentativesContract
import Storage

/// Tells the performance file who attended which activity (代表法 Art. 58).
public enum ActivityPerformance {
    /// One deputy at one activity.
    public struct Presence: Sendable, Hashable {
        public let activity: ActivityID
        public let tenure: TenureID

        public init(_ activity: ActivityID, _ tenure: TenureID) {
            self.activity = activity
            self.tenure = tenure
        }
    }

    /// The most items that one event carries.
    static let most = 2000

    /// These deputies attended: to be called in the transaction in which they are found to have come.
    public static func note(
        activity: ActivityID, tenures: [TenureID], in office: OfficeID, _ db: any Connection
    ) throws {
        try note(tenures.map { Presence(activity, $0) }, in: office, db)
    }

    /// Any number of presences: one event for each 2,000. One statement reads the activities.
    public static func note(_ presences: [Presence], in office: OfficeID, _ db: any Connection) throws {
        guard !presences.isEmpty else { return }
        let ids = Array(Set(presences.map(\.activity)))
        var held: [ActivityID: Held] = [:]
        for start in stride(from: 0, to: ids.count, by: 8192) {
            let turn = Array(ids[start..<min(start + 8192, ids.count)])
            let found: [Held] = try db.all(
                """
                SELECT \(Held.columns) FROM representatives_activity a
                 WHERE a.office_id = \(office) AND a.id IN \(turn)
                """)
            for activity in found { held[activity.id] = activity }
        }
        let items = presences.compactMap { presence in held[presence.activity]?.item(of: presence.tenure) }
        for start in stride(from: 0, to: items.count, by: most) {
            let turn = Array(items[start..<min(start + most, items.count)])
            try Outbox.publish(PerformanceNoted(turn), office: office, db)
        }
    }

    /// The activity's entries do not hold any more: they are reversed with this reason.
    public static func withdraw(
        activity: ActivityID, reason: String, in office: OfficeID, _ db: any Connection
    ) throws {
        let withdrawn = PerformanceWithdrawn(of: Reference(ActivityCase.kind, activity), reason: reason)
        try Outbox.publish(withdrawn, office: office, db)
    }

    private struct Held: Record {
        static var columns: SQL { "a.id, a.kind, a.name, a.held_on" }
        let id: ActivityID
        let kind: ActivityKind
        let name: String
        let day: Day

        init(_ row: inout Row) throws {
            id = try row.next()
            kind = try row.next()
            name = try row.next()
            day = try row.next()
        }

        func item(of tenure: TenureID) -> PerformanceNoted.Item {
            PerformanceNoted.Item(
                tenure: tenure, kind: kind.performance, day: day, title: name, role: kind.role,
                source: Reference(ActivityCase.kind, id))
        }
    }
}
