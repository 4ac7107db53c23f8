import Kernel
import Platform
import Storage

/// 安排督办月, its summary, and taking it back.
public enum KeepMonth {
    public static let fields = [
        InputField("name", "名称", .line(maxLength: 60), required: true, hint: "如：2024年建议督办月"),
        InputField("starts_on", "开始日期", .day, required: true),
        InputField("ends_on", "结束日期", .day, required: true),
        InputField("plan", "安排", .text(maxLength: 4000), required: true, hint: "分几组、督哪些单位和建议、怎么督"),
    ]
    public static let summaryFields = [
        InputField("summary", "总结", .text(maxLength: 4000), required: true)
    ]
    public static let cancelFields = [
        InputField("reason", "取消的原因", .text(maxLength: 500), required: true)
    ]

    /// `id` was made with the form, so that a form sent twice makes one.
    public static func plan(
        _ id: ID<SupervisionMonth>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.superviseSuggestions)
        let input = try Input(raw, for: fields)
        let from = try input.requiredSensibleDay("starts_on", "开始日期")
        let to = try input.requiredSensibleDay("ends_on", "结束日期")
        guard from <= to else { throw Failure.invalid(field: "ends_on", "结束日期不能早于开始日期（\(from.chinese)）。") }
        guard from.distance(to: to) <= 92 else {
            throw Failure.invalid(field: "ends_on", "督办月最长三个月，请看看日期有没有打错。")
        }
        guard try db.count("SELECT COUNT(*) FROM suggestions_month WHERE id = \(id)") == 0 else {
            _ = try SupervisionMonth.find(id, for: scope, db)
            return
        }
        if let other = try SupervisionMonth.overlapping(from, to, in: scope.office, db) {
            throw Failure.invalid(
                field: "starts_on",
                "和“\(other.name)”（\(other.startsOn) 至 \(other.endsOn)）重叠，同一次督办会算两遍。请换日期；那个不办了的，先取消。")
        }
        try db.run(
            """
            INSERT INTO suggestions_month (id, office_id, name, starts_on, ends_on, plan, entered_by, created_at)
            VALUES (\(id), \(scope.office), \(input.required("name")), \(from), \(to), \(input.required("plan")),
                    \(scope.name), \(db.now))
            """)
        try audit("planned", scope, db)
    }

    /// Once, after it has begun. Throws `conflict` otherwise.
    public static func sum(
        _ id: ID<SupervisionMonth>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        let month = try SupervisionMonth.find(id, for: scope, db)
        let input = try Input(raw, for: summaryFields)
        guard month.cancelledOn == nil else { throw Failure.conflict("这个督办月已经取消。") }
        guard month.startsOn <= db.now.day else { throw Failure.conflict("这个督办月还没有开始。") }
        guard month.summary == nil else { throw Failure.conflict("总结已经写过。") }
        try db.run(
            """
            UPDATE suggestions_month SET summary = \(input.required("summary")), summed_on = \(db.now.day)
             WHERE id = \(id) AND office_id = \(scope.office) AND summary IS NULL
            """)
        try audit("summed", scope, db)
    }

    public static func cancel(
        _ id: ID<SupervisionMonth>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        let month = try SupervisionMonth.find(id, for: scope, db)
        let input = try Input(raw, for: cancelFields)
        guard month.cancelledOn == nil else { throw Failure.conflict("这个督办月已经取消。") }
        try db.run(
            """
            UPDATE suggestions_month
               SET cancelled_on = \(db.now.day), cancelled_reason = \(input.required("reason"))
             WHERE id = \(id) AND office_id = \(scope.office) AND cancelled_on IS NULL
            """)
        try audit("cancelled", scope, db)
    }

    private static func audit(_ what: String, _ scope: Scope, _ db: any Connection) throws {
        try Audit.append(
            "suggestions.month.\(what)", on: Reference("platform.office", scope.office), [:], by: scope, db)
    }
}
