import Kernel
import Platform
import Storage

/// 登记单位测评 on its page, and 更正: a counter-entry takes the old count back, and another stands in its place.
public enum EnterUnitBallot {
    public static let fields =
        [
            InputField("unit", "单位", .one(.units), required: true),
            InputField("meeting", "会议", .one(.meetings), required: true),
        ] + BallotCount.fields
    public static let correctionFields =
        BallotCount.fields + [InputField("reason", "更正的原因", .text(maxLength: 500), required: true)]

    /// 常委会会议 and 主任会议 of the office's own level hold it.
    public static func isHeld(at meeting: Meeting, of level: Level) -> Bool {
        meeting.kind != .congress && meeting.level == level
    }

    /// `id` was made with the form, so that a form sent twice makes one. Throws `invalid` beside the field, also for a
    /// unit that has its ballot at that meeting.
    public static func enter(
        _ id: ID<UnitBallotSubject>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.superviseSuggestions)
        let input = try Input(raw, for: fields)
        let count = try BallotCount(input)
        guard let unit = input.id("unit", as: UnitSubject.self),
            try !Unit.names(of: [unit], in: scope.office, db).isEmpty
        else { throw Failure.invalid(field: "unit", "没有这个单位，请重新选择。") }
        guard let meeting = input.id("meeting", as: MeetingSubject.self),
            let found = try Meeting.all(in: scope.office, db).first(where: { $0.id == meeting })
        else { throw Failure.invalid(field: "meeting", "没有这次会议，请重新选择。") }
        let level = try Office.named(scope.office, db).level
        guard Self.isHeld(at: found, of: level) else {
            throw Failure.invalid(field: "meeting", "单位测评在本级的常委会会议或主任会议上进行，请选这样的会议。")
        }
        guard found.startsOn <= db.now.day else { throw Failure.invalid(field: "meeting", "这次会议还没有召开。") }
        let known: [ID<UnitBallotSubject>] = try db.values(
            """
            SELECT id FROM suggestions_unit_ballot
             WHERE office_id = \(scope.office) AND unit_id = \(unit) AND meeting_id = \(meeting)
            """)
        if known == [id] { return }
        guard known.isEmpty else {
            throw Failure.invalid(field: "unit", "这个单位在这次会议上的测评已经登记，数字不对的请打开那一次更正。")
        }
        guard try db.count("SELECT COUNT(*) FROM suggestions_unit_ballot WHERE id = \(id)") == 0 else {
            throw Failure.conflict("这份表单已经用过，请刷新后重新填写。")
        }
        try db.run(
            """
            INSERT INTO suggestions_unit_ballot (id, office_id, unit_id, meeting_id, expected, present, issued, returned,
                                                 satisfied, mostly, unsatisfied, entered_by, created_at)
            VALUES (\(id), \(scope.office), \(unit), \(meeting), \(count.expected), \(count.present), \(count.issued),
                    \(count.returned), \(count.satisfied), \(count.mostly), \(count.unsatisfied), \(scope.name),
                    \(db.now))
            """)
        try BallotEntry.insert([(1, count)], of: id, reason: nil, by: scope, db)
        try Audit.append(
            "suggestions.unit-ballot.entered", on: Reference("platform.unit", unit), ["meeting": found.code],
            by: scope, db)
    }

    /// Throws `invalid`, also when nothing differs; `notFound`.
    public static func correct(
        _ id: ID<UnitBallotSubject>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.superviseSuggestions)
        let input = try Input(raw, for: correctionFields)
        let count = try BallotCount(input)
        let _: [ID<UnitBallotSubject>] = try db.values(
            """
            SELECT id FROM suggestions_unit_ballot WHERE id = \(id) AND office_id = \(scope.office) \(.forUpdate)
            """)
        let ballot = try UnitBallot.find(id, for: scope, db)
        let before = BallotCount(ballot)
        guard before != count else { throw Failure.invalid(field: "satisfied", "和现在的数字一样，不用更正。") }
        try db.run(
            """
            UPDATE suggestions_unit_ballot
               SET expected = \(count.expected), present = \(count.present), issued = \(count.issued),
                   returned = \(count.returned), satisfied = \(count.satisfied), mostly = \(count.mostly),
                   unsatisfied = \(count.unsatisfied), entered_by = \(scope.name)
             WHERE id = \(id) AND office_id = \(scope.office)
            """)
        try BallotEntry.insert(
            [(-1, before), (1, count)], of: id, reason: input.text("reason"), by: scope, db)
        try Audit.append(
            "suggestions.unit-ballot.corrected", on: Reference("platform.unit", ballot.unit), [:], by: scope, db)
    }
}
