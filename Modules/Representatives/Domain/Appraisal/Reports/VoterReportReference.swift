import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// A report named from elsewhere: "赵某2024年度述职".
    static let voterReport = ReferenceKind(VoterReportCase.kind, below: "/representatives/reports") { ids, office in
        "\(NamedYear.of("representatives_report")) WHERE r.office_id = \(office) AND r.id IN \(ids)"
    } named: { (report: NamedYear) in
        (report.id, "\(report.name)\(report.year)年度述职")
    }

    /// A grading named from elsewhere: "赵某2024年度测评".
    static let yearGrading = ReferenceKind(YearGradingCase.kind, below: "/representatives/gradings") { ids, office in
        "\(NamedYear.of("representatives_grading")) WHERE r.office_id = \(office) AND r.id IN \(ids)"
    } named: { (grading: NamedYear) in
        (grading.id, "\(grading.name)\(grading.year)年度测评")
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

    static func of(_ table: SQL) -> SQL {
        """
        SELECT \(columns) FROM \(table) r
          JOIN representatives_tenure t ON t.id = r.tenure_id
          JOIN representatives_person p ON p.id = t.person_id
        """
    }
}
