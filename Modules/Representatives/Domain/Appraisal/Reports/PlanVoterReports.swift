import Kernel
import Platform
import RepresentativesContract
import Storage

/// Puts deputies into a year's plan, a whole delegation or group at once.
public enum PlanVoterReports {
    public static let auditAction = "representatives.report.planned"

    public static let fields = [
        InputField("year", "年度", .line(maxLength: 4), required: true), VoterReportForm.field,
        InputField("planned_on", "计划日期", .day, required: true),
        InputField("place", "计划地点", .line(maxLength: 100), hint: "如：联络站、选区会场"),
        InputField("tenures", "述职代表", .many(.deputies), required: true),
    ]

    /// Plans them; gives how many. Throws `invalid` beside the field. A constant number of statements.
    public static func plan(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.keepAppraisal)
        let input = try Input(raw, for: fields)
        let year = try AppraisalCandidates.year(input, db.now.day)
        guard let day = input.day("planned_on"), let form = input.text("form").flatMap(VoterReportForm.init(rawValue:))
        else { throw Failure.internal(cause: "required field not checked") }
        let tenures = try AppraisalCandidates(.report, year: year).admitted(
            input.ids("tenures"), in: scope.office, db)
        var batch = Batch(
            into: "representatives_report",
            [
                "id", "office_id", "tenure_id", "year", "form", "planned_on", "place", "state", "version", "created_at",
            ])
        for tenure in tenures {
            batch.append(
                ID<VoterReport>.new(at: db.now), scope.office, tenure, year, form, day, input.text("place"),
                VoterReportState.planned, 1, db.now)
        }
        try db.insert(batch)
        try Audit.append(
            auditAction, on: Reference("platform.office", scope.office),
            ["year": String(year), "deputies": String(tenures.count)], by: scope, db)
        return tenures.count
    }
}
