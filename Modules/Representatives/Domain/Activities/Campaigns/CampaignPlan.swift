import Kernel
import Platform
import Storage

/// What the office fills in for a campaign.
public enum CampaignPlan {
    public static let fields: [InputField] = [
        InputField("name", "名称", .line(maxLength: 60), required: true, hint: "如：聚力共同缔造·守水护水"),
        InputField("year", "年度", .line(maxLength: 4), required: true),
        InputField("starts_on", "开始日期", .day),
        InputField("ends_on", "结束日期", .day),
        InputField("aims", "内容和要求", .text(maxLength: 5000)),
    ]

    /// Begins a campaign.
    ///
    /// - Parameter id: made with the form, so that a form sent twice begins one campaign.
    /// - Throws: `invalid` for what was filled in wrongly or is there already, `forbidden`.
    public static func create(_ id: CampaignID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws
    {
        try scope.require(.keepActivities)
        let input = try Input(raw, for: fields)
        let name = input.required("name")
        guard let year = Int(input.required("year").halfWidth), (1954...2100).contains(year) else {
            throw Failure.invalid(field: "year", "年度写成四位数字，如 2024。")
        }
        let (first, last) = (input.day("starts_on"), input.day("ends_on"))
        if let first, let last, last < first {
            throw Failure.invalid(field: "ends_on", "结束日期不能早于开始日期（\(first)）。")
        }
        let same: CampaignID? = try db.value(
            """
            SELECT id FROM representatives_campaign
             WHERE office_id = \(scope.office) AND name = \(name) AND year = \(year)
            """)
        if same == id { return }
        guard same == nil else { throw Failure.invalid(field: "name", "\(year)年已经有代表行动“\(name)”。") }
        try db.run(
            """
            INSERT INTO representatives_campaign (id, office_id, name, year, starts_on, ends_on, aims, created_at)
            VALUES (\(id), \(scope.office), \(name), \(year), \(first), \(last), \(input.text("aims")), \(db.now))
            """)
        try Audit.append("representatives.campaign.begun", on: Reference(Campaign.kind, id), [:], by: scope, db)
    }
}
