import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// A report named from elsewhere: "赵某2024年度述职".
    static let voterReport = ReferenceKind(VoterReportCase.kind) { ids, office, db in
        let named: [NamedYear] = try db.all(
            """
            SELECT r.id, p.name, r.year
              FROM representatives_report r
              JOIN representatives_tenure t ON t.id = r.tenure_id
              JOIN representatives_person p ON p.id = t.person_id
             WHERE r.id IN \(ids) AND r.office_id = \(office)
            """)
        return NamedYear.described(named, "年度述职", under: "/representatives/reports")
    }

    /// A grading named from elsewhere: "赵某2024年度测评".
    static let yearGrading = ReferenceKind(YearGradingCase.kind) { ids, office, db in
        let named: [NamedYear] = try db.all(
            """
            SELECT r.id, p.name, r.year
              FROM representatives_grading r
              JOIN representatives_tenure t ON t.id = r.tenure_id
              JOIN representatives_person p ON p.id = t.person_id
             WHERE r.id IN \(ids) AND r.office_id = \(office)
            """)
        return NamedYear.described(named, "年度测评", under: "/representatives/gradings")
    }
}

private struct NamedYear: Record {
    static var columns: SQL { "r.id, p.name, r.year" }
    let id: ID<Never>
    let name: String
    let year: Int

    init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        year = try row.next()
    }

    static func described(_ named: [NamedYear], _ what: String, under path: String)
        -> [ID<Never>: ReferenceKind.Description]
    {
        Dictionary(
            named.map { ($0.id, .init(title: "\($0.name)\($0.year)\(what)", path: "\(path)/\($0.id)")) },
            uniquingKeysWith: { first, _ in first })
    }
}
