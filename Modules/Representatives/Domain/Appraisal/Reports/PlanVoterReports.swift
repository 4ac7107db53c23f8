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
        guard let day = input.day("planned_on"), let form: VoterReportForm = input.choice("form")
        else { throw Failure.internal(cause: "required field not checked") }
        let tenures = try AppraisalCandidates(.report, year: year).admitted(
            input.ids("tenures"), in: scope.office, db)
        var batch = Batch(
            into: "representatives_report",
            [
                "id", "office_id", "tenure_id", "year", "form", "planned_on", "place", "state", "version", "created_at",
            ])
        let people = try people(of: tenures, in: scope.office, db)
        let place = input.text("place")
        var notices: [Notice.Message] = []
        let words =
            "请您于\([day.chinese, place].compactMap { $0 }.joined(separator: "在"))向选民述职（\(year)年度，\(form.title)），请先交述职报告。"
        for tenure in tenures {
            let id = ID<VoterReport>.new(at: db.now)
            batch.append(
                id, scope.office, tenure, year, form, day, place, VoterReportState.planned, 1, db.now)
            if let person = people[tenure] {
                notices.append(
                    Notice.Message(
                        text: words, page: Reference(VoterReportCase.kind, id), holders: [.person(person)]))
            }
        }
        try db.insert(batch)
        try Notice.send(notices, in: scope.office, except: scope.account, db)
        try Audit.append(
            auditAction, on: Reference("platform.office", scope.office),
            ["year": String(year), "deputies": String(tenures.count)], by: scope, db)
        return tenures.count
    }

    /// Whose tenures these are. One statement.
    private static func people(
        of tenures: [TenureID], in office: OfficeID, _ db: any Connection
    ) throws -> [TenureID: PersonID] {
        try db.lookup(
            "SELECT id, person_id FROM representatives_tenure WHERE office_id = \(office) AND id IN \(tenures)")
    }
}
