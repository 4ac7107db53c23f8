import Kernel
import Platform
import RepresentativesContract
import Storage

extension ReferenceKind {
    /// A tenure named from elsewhere: "张三（市第6届代表）".
    static let tenure = ReferenceKind(TenureCase.kind) { ids, office, db in
        let named: [NamedTenure] = try db.all(
            """
            SELECT \(NamedTenure.columns)
              FROM representatives_tenure t JOIN representatives_person p ON p.id = t.person_id
             WHERE t.id IN \(ids) AND t.office_id = \(office)
            """)
        return Dictionary(
            named.map { tenure in
                let title = "\(tenure.name)（\(tenure.level.title)第\(tenure.term)届代表）"
                return (tenure.id, Description(title: title, path: "/representatives/\(tenure.id)"))
            }, uniquingKeysWith: { first, _ in first })
    }
}

private struct NamedTenure: Record {
    static var columns: SQL { "t.id, p.name, t.level, t.term" }
    let id: ID<Never>
    let name: String
    let level: Level
    let term: Int

    init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        level = try row.next()
        term = try row.next()
    }
}
