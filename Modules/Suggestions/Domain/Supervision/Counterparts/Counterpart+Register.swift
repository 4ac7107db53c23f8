import Kernel
import Platform
import Storage

/// The register of 对口委员会: a category, or a unit, has one committee at a time.
extension Counterpart: RegisterLine {
    public static let table: SQL = "suggestions_counterpart"
    public static let action = "suggestions.counterpart"
    public static let keeping = Permission.superviseSuggestions
    public static let fields = [
        InputField("committee", "对口委员会", .line(maxLength: 60), required: true, hint: "如：财政经济委员会"),
        InputField("category", "类别", .choice(Category.all.map { InputField.Choice($0, $0) }), hint: "类别和承办单位只填一项"),
        InputField("unit", "承办单位", .one(.units)),
        InputField("since", "开始日期", .day, required: true),
    ]

    public static func insert(
        _ id: ID<Counterpart>, _ input: Input, by scope: Scope, _ db: any Connection
    ) throws -> [String: String] {
        let (category, unit) = (input.text("category"), input.id("unit", as: UnitSubject.self))
        guard (category == nil) != (unit == nil) else {
            throw Failure.invalid(field: "category", "类别和承办单位填一项，只填一项。")
        }
        let subject: SQL
        if let unit {
            guard try !Unit.names(of: [unit], in: scope.office, db).isEmpty else {
                throw Failure.invalid(field: "unit", "没有这个单位，请重新选择。")
            }
            subject = "unit_id = \(unit)"
        } else {
            subject = "category = \(category ?? "")"
        }
        let watched: [String] = try db.values(
            """
            SELECT committee FROM suggestions_counterpart
             WHERE office_id = \(scope.office) AND ended_on IS NULL AND \(subject)
            """)
        if let committee = watched.first {
            throw Failure.invalid(
                field: unit == nil ? "category" : "unit", "已由\(committee)对口督办。要改，先结束那一条。")
        }
        try Committee.named(input.required("committee"), in: scope.office, db)
        try db.run(
            """
            INSERT INTO suggestions_counterpart (id, office_id, committee, category, unit_id, since, created_at)
            VALUES (\(id), \(scope.office), \(input.required("committee")), \(category), \(unit),
                    \(try input.requiredSensibleDay("since", "开始日期")), \(db.now))
            """)
        return [:]
    }
}
