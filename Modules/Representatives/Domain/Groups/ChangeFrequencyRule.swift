import Kernel
import Platform
import Storage

/// Gives the rule of frequency of a level a new version from a day on; the older ones stay.
public enum ChangeFrequencyRule {
    public static let fields = [
        InputField(
            "level", "哪一级的小组", .choice(Level.self, \.title), required: true),
        InputField("per_year", "每年至少几次", .line(maxLength: 3), required: true),
        InputField("per_quarter", "每季度至少几次", .line(maxLength: 3), required: true, hint: "没有按季度的要求填 0"),
        InputField(
            "month", "在季度的哪个月",
            .choice(FrequencyRule.monthTitles.enumerated().map { .init(String($0 + 1), $1) }),
            hint: "如：每季度最后一个月。不选：季度里哪个月都可以"),
        InputField(
            "study", "每季度至少集中学习几次", .line(maxLength: 3), hint: "与活动分开计；没有这项要求的不填"),
        InputField("basis", "依据", .line(maxLength: 200), required: true, hint: "哪部法规第几条，或主任会议的决定；如：某省实施代表法办法第十九条"),
        InputField("from", "施行日期", .day, required: true),
    ]

    /// Throws `invalid` for a day before the present version began, and for a month without a number for the quarter.
    public static func change(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws {
        try scope.require(.keepGroups)
        let input = try Input(raw, for: fields)
        guard let level = Level(rawValue: input.required("level")), let day = input.day("from") else {
            throw Failure.internal(cause: "a checked input lacks a required field")
        }
        let perYear = try input.requiredNumber("per_year", "每年的次数", in: 1...99)
        let perQuarter = try input.requiredNumber("per_quarter", "每季度的次数", in: 0...25)
        let study = try input.number("study", "集中学习的次数", in: 0...25) ?? 0
        let month = try input.number("month", "月份", in: 1...3)
        guard month == nil || perQuarter > 0 else {
            throw Failure.invalid(field: "per_quarter", "选了季度的哪个月，请写明每季度至少几次。")
        }
        let present = try FrequencyRules.load(scope.office, db).versions.last { $0.level == level }
        if let began = present?.validFrom, day < began {
            throw Failure.invalid(field: "from", "现行规定自 \(began) 起施行，新规定不能早于这一天。")
        }
        let id = ID<FrequencyRule>.new(at: db.now)
        try db.run(
            """
            INSERT INTO representatives_group_rule (
                id, office_id, level, per_year, per_quarter, study_per_quarter, quarter_month, basis, valid_from,
                created_at)
            VALUES (\(id), \(scope.office), \(level), \(perYear), \(perQuarter), \(study), \(month),
                    \(input.required("basis")), \(day), \(db.now))
            """)
        try Audit.append(
            "representatives.group.rule-changed", on: Reference("representatives.group-rule", id),
            [
                "level": level.rawValue, "per_year": String(perYear), "per_quarter": String(perQuarter),
                "study_per_quarter": String(study), "quarter_month": month.map(String.init) ?? "",
                "basis": input.required("basis"), "valid_from": day.description,
            ], by: scope, db)
    }
}
