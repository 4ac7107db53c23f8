import Kernel
import Platform
import RepresentativesContract
import Storage

/// Puts deputies into a year's grading, a whole delegation or group at once.
public enum OpenYearGradings {
    public static let auditAction = "representatives.grading.opened"

    public static let fields = [
        InputField("year", "年度", .line(maxLength: 4), required: true),
        InputField("tenures", "测评对象", .many(.deputies), required: true),
    ]

    /// Opens them; gives how many. Throws `invalid` beside the field. A constant number of statements.
    public static func open(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.keepAppraisal)
        let input = try Input(raw, for: fields)
        let year = try AppraisalCandidates.year(input, db.now.day)
        let tenures = try AppraisalCandidates(.grading, year: year).admitted(
            input.ids("tenures"), in: scope.office, db)
        var batch = Batch(
            into: "representatives_grading", ["id", "office_id", "tenure_id", "year", "state", "version", "created_at"])
        for tenure in tenures {
            batch.append(
                ID<YearGrading>.new(at: db.now), scope.office, tenure, year, YearGradingState.open, 1, db.now)
        }
        try db.insert(batch)
        try Audit.append(
            auditAction, on: Reference("platform.office", scope.office),
            ["year": String(year), "deputies": String(tenures.count)], by: scope, db)
        return tenures.count
    }
}
