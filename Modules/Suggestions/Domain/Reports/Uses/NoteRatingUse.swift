import Kernel
import Platform
import Storage
import SuggestionsContract

/// 登记测评结果运用, and taking it back; a later subsystem for appointments follows the event.
public enum NoteRatingUse {
    public static let fields = [
        InputField("leader", "姓名", .line(maxLength: 60), required: true, hint: "结果用在谁身上，如报告的副市长、单位主要负责人"),
        InputField("post", "职务", .line(maxLength: 60), required: true),
        InputField("purpose", "用于", .choice(RatingUse.Purpose.self, \.title), required: true),
        InputField("used_on", "日期", .day, required: true),
        InputField("content", "怎样运用", .text(maxLength: 2000), required: true, hint: "如：在第几次常委会会议履职测评时印发"),
    ]
    public static let withdrawalFields = [
        InputField("reason", "撤销的原因", .text(maxLength: 500), required: true)
    ]

    /// `id` was made with the form, so that a form sent twice makes one. Throws `invalid`, `notFound`, `conflict`.
    public static func note(
        _ id: ID<RatingUse>, of source: RatingSource, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        let rating = try source.rating(for: scope, db)
        let input = try Input(raw, for: fields)
        guard try db.count("SELECT COUNT(*) FROM suggestions_rating_use WHERE id = \(id)") == 0 else { return }
        let purpose = try RatingUse.Purpose(rawValue: input.required("purpose")).orInvalid("purpose", "请选择用于什么。")
        let day = try input.requiredSensiblePastDay("used_on", "日期", by: db.now.day)
        let (leader, post) = (input.required("leader"), input.required("post"))
        try db.run(
            """
            INSERT INTO suggestions_rating_use (id, office_id, report_id, ballot_id, result, leader, post, purpose,
                                                used_on, content, entered_by, created_at)
            VALUES (\(id), \(scope.office), \(source.report), \(source.ballot), \(rating.result), \(leader), \(post),
                    \(purpose), \(day), \(input.required("content")), \(scope.name), \(db.now))
            """)
        try Audit.append(
            "suggestions.rating-use.noted", on: Reference("platform.unit", rating.unit),
            ["purpose": purpose.rawValue, "used_on": day.description], by: scope, db)
        try Outbox.publish(
            RatingUsed(
                use: id, leader: leader, post: post, purpose: purpose.rawValue, unit: rating.unit, usedOn: day,
                result: rating.result),
            office: scope.office, db)
    }

    /// Throws `notFound` for another office's, or one that is withdrawn.
    public static func withdraw(
        _ id: ID<RatingUse>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepReports)
        let input = try Input(raw, for: withdrawalFields)
        let changed = try db.run(
            """
            UPDATE suggestions_rating_use
               SET withdrawn_on = \(db.now.day), withdrawn_reason = \(input.required("reason"))
             WHERE id = \(id) AND office_id = \(scope.office) AND withdrawn_on IS NULL
            """)
        guard changed == 1 else { throw Failure.notFound("没有这一条，或者已经撤销。") }
        try Audit.append(
            "suggestions.rating-use.withdrawn", on: Reference("platform.office", scope.office), [:], by: scope, db)
        try Outbox.publish(RatingUseWithdrawn(use: id), office: scope.office, db)
    }
}
