import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// A deputy's part in an activity, named by the activity; its page shows each reader what is theirs.
    static let attendance = ReferenceKind(AttendanceCase.kind) { ids, office, db in
        let named: [NamedThing] = try db.all(
            """
            SELECT a.id, v.name FROM representatives_attendance a
              JOIN representatives_activity v ON v.id = a.activity_id
             WHERE a.office_id = \(office) AND a.id IN \(ids)
            """)
        return Dictionary(
            named.map { ($0.id, Description(title: $0.name, path: "/representatives/attendances/\($0.id)")) },
            uniquingKeysWith: { first, _ in first })
    }

    /// An opinion by its title.
    static let opinion = ReferenceKind(OpinionCase.kind) { ids, office, db in
        let named: [NamedThing] = try db.all(
            "SELECT id, title FROM representatives_opinion WHERE office_id = \(office) AND id IN \(ids)")
        return Dictionary(
            named.map { ($0.id, Description(title: $0.name, path: "/representatives/opinions/\($0.id)")) },
            uniquingKeysWith: { first, _ in first })
    }
}

private struct NamedThing: Record {
    static var columns: SQL { "" }
    let id: ID<Never>
    let name: String

    init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
    }
}
