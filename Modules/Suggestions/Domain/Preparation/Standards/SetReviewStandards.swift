import Kernel
import Platform
import Storage

/// An office sets its 审核清单: a new version from a day on; the earlier ones stay.
public enum SetReviewStandards {
    static let auditAction = "suggestions.standards.set"

    private static let usualFields: [InputField] = SubmissionChecklist.exclusions.map {
        InputField($0.rawValue, "情形：\($0.title)", .line(maxLength: 80))
    }
    private static let ownFields: [InputField] = zip(ReviewStandards.ownKeys, 1...).map { key, number in
        InputField(key, "本机关另加的情形 \(number)", .line(maxLength: 80))
    }
    private static let otherFields: [InputField] = [
        InputField("gates", "审核三关", .choice(ReviewGates.self, \.title), required: true),
        InputField("basis", "依据", .line(maxLength: 200), required: true, hint: "哪部规定第几条，或哪次主任会议决定"),
        InputField("from", "施行日期", .day, required: true),
    ]
    public static let fields = usualFields + ownFields + otherFields

    /// What the fields hold now.
    public static func values(of standards: ReviewStandards) -> [String: String] {
        Dictionary(standards.lines.map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
            .merging(["gates": standards.gates.rawValue]) { first, _ in first }
    }

    /// Throws `invalid` for a list without a line or with a line twice, for what is in force already, and beside `from`
    /// for a day before the latest version's.
    public static func set(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws {
        try scope.require(.setSuggestionRules)
        let input = try Input(raw, for: fields)
        let day = try RuleDay.typed(input)
        let lines = ReviewStandards.keys.compactMap { key in
            input.text(key).map { ReviewStandards.Line(key: key, title: $0) }
        }
        guard let first = lines.first else {
            throw Failure.invalid(field: ReviewStandards.keys[0], "至少要留一种情形。")
        }
        guard Set(lines.map(\.title)).count == lines.count else {
            let twice = lines.last { line in lines.contains { $0.title == line.title && $0.key != line.key } }
            throw Failure.invalid(field: twice?.key ?? first.key, "两种情形写得一样。")
        }
        let gates = ReviewGates(rawValue: input.required("gates")) ?? .none
        let latest = try ReviewStandards.history(of: scope.office, db).first
        let before = latest ?? .usual
        guard before.lines != lines || before.gates != gates else {
            throw Failure.invalid("各项都和现行清单一样，没有需要保存的改动。")
        }
        if let begun = latest?.validFrom, day < begun {
            throw Failure.invalid(field: "from", "现行清单自 \(begun) 起施行，新清单不能早于这一天。")
        }
        try db.run(
            """
            INSERT INTO suggestions_standard (id, office_id, lines, gates, basis, valid_from, set_by, set_at)
            VALUES (\(ID<ReviewStandards>.new(at: db.now)), \(scope.office), \(ReviewStandards.text(of: lines)),
                    \(gates), \(input.required("basis")), \(day), \(scope.name), \(db.now))
            """)
        try Audit.append(
            auditAction, on: Reference("platform.office", scope.office),
            ["lines": String(lines.count), "gates": gates.rawValue, "valid_from": day.description], by: scope, db)
    }
}
