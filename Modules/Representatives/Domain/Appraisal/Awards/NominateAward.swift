import Kernel
import Platform
import RepresentativesContract
import Storage

/// 提名: who or what shall be commended, and why. Beyond the quota it asks for a reason.
public enum NominateAward {
    public static let auditAction = "representatives.award.nominated"

    public static let fields = [
        InputField("year", "年度", .line(maxLength: 4), required: true),
        InputField(
            "category", "类别", .choice(AwardCategory.self, \.title), required: true),
        InputField("category_name", "自设类别的名称", .line(maxLength: 40), hint: "类别选“本机关自设”时填写"),
        InputField("code", "代表编号或姓名", .line(maxLength: 40), hint: "类别为优秀代表时必填，表彰记在这位代表名下"),
        InputField(
            "target", "对象", .line(maxLength: 100), hint: "单位、小组填全称，建议填编号和标题；优秀代表不填时用代表姓名"),
        InputField("grounds", "主要事迹", .text(maxLength: 2000), required: true),
        overQuota,
    ]

    static let overQuota = InputField(
        "over_quota_reason", "超出名额的原因", .text(maxLength: 500), hint: "超出名额时必填")

    /// Nominates; `id` was made with the form, so that a form sent twice makes one nomination.
    /// Throws `invalid` beside the field, and `conflict` when the form was sent before.
    public static func nominate(
        _ id: ID<Award>, _ raw: [String: [String]], statistics: [Statistic], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepAppraisal)
        let input = try Input(raw, for: fields)
        let year = try AppraisalCandidates.year(input, db.now.day)
        guard let category: AwardCategory = input.choice("category") else {
            throw Failure.internal(cause: "required field not checked")
        }
        let name = try categoryName(category, input)
        let deputy = try deputy(category, input, scope.office, db)
        let typed = input.text("target").map { category == .deputy ? PersonName.plain($0) : $0 }
        guard let target = typed ?? deputy?.person.name else {
            throw Failure.invalid(field: "target", "请填写对象。")
        }
        guard try db.count("SELECT COUNT(*) FROM representatives_award WHERE id = \(id)") == 0 else {
            throw Failure.conflict("这张提名表已提交过，请到表彰列表查看。")
        }
        try checkNew(year, name, target, scope.office, db)
        let reason = input.text("over_quota_reason")
        try AwardQuota.require(
            placeFor: category, year: year, or: reason, statistics: statistics, in: scope.office, db)
        try db.run(
            """
            INSERT INTO representatives_award (id, office_id, year, category, category_name, target, sort_key, tenure_id,
                                               grounds, over_quota_reason, state, version, created_at)
            VALUES (\(id), \(scope.office), \(year), \(category), \(name), \(target), \(PinyinKey.of(target)),
                    \(deputy?.id), \(input.text("grounds")), \(reason), \(AwardState.nominated), 1, \(db.now))
            """)
        try Journal(scope: scope, db).begin(AwardCase.self, Reference(AwardCase.kind, id), "提名")
        try Audit.append(
            auditAction, on: Reference(AwardCase.kind, id), ["year": String(year), "category": name], by: scope, db)
    }

    private static func categoryName(_ category: AwardCategory, _ input: Input) throws -> String {
        guard category == .own else { return category.title }
        guard let name = input.text("category_name") else {
            throw Failure.invalid(field: "category_name", "请填写自设类别的名称。")
        }
        guard !AwardCategory.allCases.contains(where: { $0.title == name }) else {
            throw Failure.invalid(field: "category_name", "“\(name)”请直接在类别里选。")
        }
        return name
    }

    /// The deputy of that number: in office if one is, otherwise of the latest term.
    private static func deputy(
        _ category: AwardCategory, _ input: Input, _ office: OfficeID, _ db: any Connection
    ) throws -> Tenure? {
        guard category == .deputy else { return nil }
        guard let code = input.text("code") else { throw Failure.invalid(field: "code", "请填写代表编号或姓名。") }
        return try Tenure.numbered(code, in: office, db)
    }

    private static func checkNew(
        _ year: Int, _ name: String, _ target: String, _ office: OfficeID, _ db: any Connection
    ) throws {
        let known = try db.count(
            """
            SELECT COUNT(*) FROM representatives_award
             WHERE office_id = \(office) AND year = \(year) AND category_name = \(name) AND target = \(target)
            """)
        guard known == 0 else {
            throw Failure.invalid(field: "target", "\(year)年度\(name)里已有“\(target)”。重名的请加上地区或单位。")
        }
    }
}
