import Kernel
import Platform
import Storage

extension AppraisalRules {
    public static let auditAction = "representatives.appraisal-rule.set"

    private static let percents: [(name: String, title: String, hint: String)] = [
        ("excellent", "优秀：优秀票超过（%）", "占下面所选票数的百分比，1 到 99"),
        ("competent", "称职：优秀票加称职票超过（%）", "1 到 99"),
        ("basic", "基本称职：再加基本称职票超过（%）", "1 到 99；都达不到的为不称职"),
        ("suggestions", "优秀代表建议：占当年建议总数（%）", "1 到 99，名额四舍五入"),
        ("deputies", "优秀代表：占代表总数（%）", "1 到 99，名额四舍五入"),
    ]

    public static let fields: [InputField] =
        [
            InputField(
                "coverage", "述职的范围", .choice(Coverage.self, \.title), required: true),
            InputField(
                "basis", "等次按什么票计算", .choice(Basis.self, \.title), required: true),
        ] + percents.map { InputField($0.name, $0.title, .line(maxLength: 2), required: true, hint: $0.hint) } + [
            InputField("voters", "“四个一”：每年走访选民（人）", .line(maxLength: 4), hint: "不填的不改"),
            InputField("reason", "依据", .line(maxLength: 200), required: true, hint: "如：本机关某办法第几条"),
        ]

    /// What the fields hold now.
    public var values: [String: String] {
        [
            "coverage": coverage.rawValue, "basis": basis.rawValue, "excellent": String(excellent),
            "competent": String(competent), "basic": String(basic), "suggestions": String(suggestions),
            "deputies": String(deputies), "voters": String(voters),
        ]
    }

    /// Sets new rules; those before them stay on record. Throws `invalid` beside the field.
    public static func set(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws {
        try scope.require(.keepAppraisal)
        let input = try Input(raw, for: fields)
        let numbers = try percents.map { field in
            try input.number(field.name, field.title, in: 1...99) ?? 1
        }
        let target = try input.number("voters", "走访选民的人数", in: 1...9999)
        let voters = try target ?? current(in: scope.office, db).voters
        guard let coverage: Coverage = input.choice("coverage"),
            let basis: Basis = input.choice("basis")
        else { throw Failure.internal(cause: "closed list not checked") }
        let id = ID<AppraisalRules>.new(at: db.now)
        try db.run(
            """
            INSERT INTO representatives_appraisal_rule (id, office_id, \(columns))
            VALUES (\(id), \(scope.office), \(coverage), \(basis), \(numbers[0]), \(numbers[1]), \(numbers[2]),
                    \(numbers[3]), \(numbers[4]), \(voters), \(input.required("reason")), \(scope.name), \(db.now))
            """)
        try Audit.append(
            auditAction, on: Reference("platform.office", scope.office),
            ["coverage": coverage.rawValue, "basis": basis.rawValue, "reason": input.required("reason")], by: scope, db)
    }
}
