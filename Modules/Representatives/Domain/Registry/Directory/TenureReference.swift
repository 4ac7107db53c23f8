import Kernel
import Platform
import RepresentativesContract
import Storage

extension ReferenceKind {
    /// A tenure named from elsewhere: "张三（市第6届代表）".
    static let tenure = ReferenceKind(TenureCase.kind, below: "/representatives") { ids, office in
        """
        SELECT \(NamedTenure.columns) FROM representatives_tenure t JOIN representatives_person p ON p.id = t.person_id
         WHERE t.office_id = \(office) AND t.id IN \(ids)
        """
    } named: { (tenure: NamedTenure) in
        (tenure.id, "\(tenure.name)（\(tenure.level.congress(tenure.term))代表）")
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
