import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// A group by its name.
    static let group = ReferenceKind(DeputyGroup.kind) { ids, office, db in
        let named: [NamedGroup] = try db.all(
            "SELECT \(NamedGroup.columns) FROM representatives_group g WHERE g.office_id = \(office) AND g.id IN \(ids)"
        )
        return Dictionary(
            named.map { ($0.id, Description(title: $0.name, path: "/representatives/groups/\($0.id)")) },
            uniquingKeysWith: { first, _ in first })
    }
}

private struct NamedGroup: Record {
    static var columns: SQL { "g.id, g.name" }
    let id: ID<Never>
    let name: String

    init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
    }
}
