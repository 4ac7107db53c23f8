import Kernel
import Platform
import RepresentativesContract
import Storage

/// An opinion as it is written down: what it says, and who gave it.
public struct RaisedOpinion: Sendable {
    public static let fields = [
        InputField("title", "标题", .line(maxLength: 100), required: true, hint: "一条意见说一件事"),
        InputField("body", "意见内容", .text(maxLength: 4000), required: true),
    ]

    /// Made with the form, so that a form sent twice is one opinion.
    public let id: OpinionID
    let activity: ActivityID
    let input: Input
    let attendances: [AttendanceID]

    /// - Parameter attendances: those of the activity who gave it; of a deputy's own form their own part.
    /// - Throws: `invalid` with every fault beside its field.
    public init(
        _ id: OpinionID, at activity: ActivityID, _ raw: [String: [String]],
        by attendances: [AttendanceID]
    ) throws {
        self.id = id
        self.activity = activity
        input = try Input(raw, for: Self.fields)
        self.attendances = Set(attendances).sorted()
    }

    /// Writes it down. A deputy gives it for themselves alone, the office for those on the activity's roll.
    ///
    /// Throws `notFound` for another office's activity, `invalid` for deputies who are not on its roll, `conflict` when
    /// the form was sent before.
    public func save(by scope: Scope, _ db: any Connection) throws {
        try scope.require(.raiseOpinions)
        let activity = try ParticipatedActivity.find(activity, in: scope.office, db)
        guard !activity.isCancelled else { throw Failure.conflict("这项活动已经取消，不能登记意见。") }
        guard !attendances.isEmpty else { throw Failure.invalid(field: "attendance", "请选择提出意见的代表。") }
        let givers = try AttendanceFacts.all(
            "a.activity_id = \(activity.id) AND a.id IN \(attendances) AND \(scope.visibleAttendances)",
            in: scope.office, db)
        guard givers.count == attendances.count else {
            throw Failure.invalid(field: "attendance", "提出意见的代表不在这项活动的名单里，请重新选择。")
        }
        guard try db.count("SELECT COUNT(*) FROM representatives_opinion WHERE id = \(id)") == 0 else {
            throw Failure.conflict("这条意见已经登记过了。")
        }
        let title = input.required("title")
        try db.run(
            """
            INSERT INTO representatives_opinion (id, office_id, activity_id, title, sort_key, body, raised_on, state,
                                                 version, created_at)
            VALUES (\(id), \(scope.office), \(activity.id), \(title), \(PinyinKey.of(title)), \(input.required("body")),
                    \(db.now.day), \(OpinionCase.machine.start), 1, \(db.now))
            """)
        var batch = Batch(into: "representatives_opinion_deputy", ["opinion_id", "tenure_id", "office_id"])
        for giver in givers { batch.append(id, giver.tenure, scope.office) }
        try db.insert(batch)
        try Journal(scope: scope, db).begin(OpinionCase.self, Reference(OpinionCase.kind, id), "登记意见")
        try Audit.append(
            "representatives.opinion.raise", on: Reference(OpinionCase.kind, id),
            ["activity": activity.id.description, "deputies": String(givers.count)], by: scope, db)
        try Notice.send(
            "代表活动意见：\(title)。请交办，或留作参考。", about: Reference(OpinionCase.kind, id),
            to: [.role(.officeStaff), .role(.officeHead)], by: scope, db)
    }
}
