import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// An activity named from elsewhere: a deputy's performance, an audit entry.
    static let activity = ReferenceKind(ActivityCase.kind) { ids, office, db in
        let named: [NamedThing] = try db.all(
            """
            SELECT a.id, a.name FROM representatives_activity a WHERE a.id IN \(ids) AND a.office_id = \(office)
            """)
        return Dictionary(
            named.map { ($0.id, Description(title: $0.name, path: "/representatives/activities/\($0.id)")) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A campaign (代表行动): "守水护水（2024年）".
    static let campaign = ReferenceKind(Campaign.kind) { ids, office, db in
        let campaigns: [Campaign] = try db.all(
            """
            SELECT \(Campaign.columns) FROM representatives_campaign c
             WHERE c.id IN \(ids) AND c.office_id = \(office)
            """)
        return Dictionary(
            campaigns.map { ($0.id.asID(), Description(title: $0.title, path: $0.path)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A deed (典型事迹), shown with its campaign or among all.
    static let deed = ReferenceKind(Deed.kind) { ids, office, db in
        let deeds: [Deed] = try db.all(
            "SELECT \(Deed.columns) FROM \(Deed.tables) WHERE e.id IN \(ids) AND e.office_id = \(office)")
        return Dictionary(
            deeds.map { ($0.id.asID(), Description(title: $0.title, path: $0.path)) },
            uniquingKeysWith: { first, _ in first })
    }
}

private struct NamedThing: Record {
    static var columns: SQL { "a.id, a.name" }
    let id: ID<Never>
    let name: String

    init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
    }
}
