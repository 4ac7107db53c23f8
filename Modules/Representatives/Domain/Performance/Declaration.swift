import Kernel
import Platform
import RepresentativesContract
import Storage

/// What a deputy declares of their own doing: outside of what the program sees happen.
public enum Declaration {
    /// Suggestions come from their own part of the program, and are not declared.
    public static let kinds = PerformanceKind.allCases.filter { $0 != .suggestion && $0 != .cosigning }

    /// How a contact with voters came about: what the checklist of four (四个一) tells apart.
    public static let visit = "走访"

    public static let fields: [InputField] = [
        InputField("kind", "类别", .choice(kinds.map { .init($0.rawValue, $0.title) }), required: true),
        InputField("day", "日期", .day, required: true),
        InputField("title", "事项", .line(maxLength: 100), required: true, hint: "如：走访某社区选民"),
        InputField(
            "role", "方式",
            .choice([visit, "接待", "组织", "参加"].map { .init($0, $0) }), hint: "走访选民请选“走访”；不好归类可以不选。"),
        InputField("detail", "情况说明", .text(maxLength: 1000), hint: "做了什么、听到什么、解决了什么。"),
    ]

    /// Adds what the acting deputy declares.
    ///
    /// - Parameters:
    ///   - id: made with the form, so that a form sent twice makes one entry.
    ///   - tenure: as deputy to which congress.
    /// - Throws: `forbidden` unless the tenure is their own and in office; `invalid`; `conflict` for an id already used
    ///   by somebody else.
    public static func declare(
        _ id: PerformanceID, as tenure: TenureID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.declarePerformance)
        let input = try Input(raw, for: fields)
        let day = try checkedDay(input, db.now.day)
        let own = try Tenure.all(of: scope.people, in: scope.office, db)
        guard let tenure = own.first(where: { $0.id == tenure }), tenure.state == .inOffice else {
            throw Failure.forbidden("只有在任、没有暂停执行职务的代表可以为自己申报。")
        }
        let owner: TenureID? = try db.value("SELECT tenure_id FROM representatives_performance WHERE id = \(id)")
        if let owner {
            guard owner == tenure.id else { throw Failure.conflict("这份表单已经用过，请打开“我的履职”重新填写。") }
            return
        }
        try db.run(
            """
            INSERT INTO representatives_performance (id, office_id, tenure_id, year, kind, happened_on, title, role,
                                                     detail, state, version, created_at)
            VALUES (\(id), \(scope.office), \(tenure.id), \(day.year), \(input.required("kind")), \(day),
                    \(input.required("title")), \(input.text("role")), \(input.text("detail")),
                    \(PerformanceState.declared), 1, \(db.now))
            """)
        let reference = Reference(PerformanceCase.kind, id)
        try Journal(scope: scope, db).begin(PerformanceCase.self, reference, "申报")
        try Audit.append("representatives.performance.declare", on: reference, [:], by: scope, db)
        try Notice.send(
            "\(tenure.person.name)申报了履职情况，请审核。", about: reference, to: [.role(.officeStaff)], by: scope, db)
    }

    /// Not in the future, and not before last year: the file of older years is closed.
    static func checkedDay(_ input: Input, _ today: Day) throws -> Day {
        let day = try input.requiredPastDay("day", "日期", by: today)
        guard day.year >= today.year - 1 else { throw Failure.invalid(field: "day", "只能申报今年和去年的履职情况。") }
        return day
    }
}
