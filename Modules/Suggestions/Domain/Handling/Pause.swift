import Kernel
import Platform
import Storage
import SuggestionsContract

public enum PauseSubject {}

extension Verb<SuggestionCase> {
    /// 中止办理: no unit works on it and no clock runs until it is taken up again. Which clocks were stopped is kept.
    static let pause = Verb(
        .pause,
        fields: [InputField("reason", "中止的理由", .text(maxLength: 1000), required: true, hint: "会告知代表和承办单位")]
    ) { act in
        let adjusting = try act.db.count(
            "SELECT COUNT(*) FROM suggestions_assignment WHERE suggestion_id = \(act.facts.id) AND state = 'adjusting'")
        guard adjusting == 0 else { throw Failure.invalid("有单位的调整申请还没有审核。请先同意或不同意调整，再中止办理。") }
        let parts: [AssignmentID] = try act.db.values(
            """
            SELECT id FROM suggestions_assignment
             WHERE suggestion_id = \(act.facts.id)
               AND state IN ('to_sign', 'handling', 'reply_checking', 'reply_signing') ORDER BY id
            """)
        let pause = ID<PauseSubject>.new(at: act.db.now)
        try act.db.run(
            """
            INSERT INTO suggestions_pause (id, office_id, suggestion_id, reason, paused_on, paused_by, created_at)
            VALUES (\(pause), \(act.scope.office), \(act.facts.id), \(act.input.required("reason")),
                    \(act.db.now.day), \(act.scope.name), \(act.db.now))
            """)
        let clocks = try RunningClock.running(
            of: parts.map { Reference(AssignmentCase.kind, $0) }, act.scope.office, act.db)
        var stopped = Batch(into: "suggestions_paused_clock", ["office_id", "pause_id", "clock_id"])
        for clock in clocks { stopped.append(act.scope.office, pause, clock.id) }
        if !stopped.rows.isEmpty { try act.db.insert(stopped) }
        let (reason, words) = (act.input.text("reason"), try act.words())
        return Effect(
            opinion: reason, news: [.init("\(words.name)中止办理，各项期限不走\(words.reason(reason))", to: told(act))],
            follows: parts.map { Follow(AssignmentCase.self, .pause, $0) })
    }

    private static let anew = "anew"

    /// 恢复办理: the clocks that were stopped run on, with what was left to them or from the beginning.
    static let restart = Verb(
        .restart,
        fields: [
            InputField(
                "clocks", "各项期限",
                .choice([
                    InputField.Choice("remaining", "接着计算余下的时间"),
                    InputField.Choice(anew, "从今天起按规定重新计算（批准过延期的，不早于批准的日期）"),
                ]), required: true),
            InputField("reason", "恢复的理由", .text(maxLength: 1000), required: true),
        ]
    ) { act in
        let pause: ID<PauseSubject>? = try act.db.value(
            "SELECT id FROM suggestions_pause WHERE suggestion_id = \(act.facts.id) AND restarted_on IS NULL")
        let clocks: [ID<RunningClock>] = try act.db.values(
            "SELECT clock_id FROM suggestions_paused_clock WHERE pause_id = \(pause)")
        try RunningClock.resume(
            clocks, act.input.text("clocks") == anew ? .anew : .remaining, on: act.db.now.day,
            reason: "恢复办理", try ClockRules.load(office: act.scope.office, act.db), act.scope.office, act.db)
        try act.db.run(
            """
            UPDATE suggestions_pause
               SET restarted_on = \(act.db.now.day), restart_reason = \(act.input.required("reason")),
                   restarted_by = \(act.scope.name)
             WHERE id = \(pause)
            """)
        let parts: [AssignmentID] = try act.db.values(
            "SELECT id FROM suggestions_assignment WHERE suggestion_id = \(act.facts.id) AND state = 'paused' ORDER BY id"
        )
        return Effect(
            opinion: act.input.text("reason"), tells: told(act),
            follows: parts.map { Follow(AssignmentCase.self, .restart, $0) })
    }

    private static func told(_ act: Act<SuggestionCase>) -> [Journal.Holder] {
        act.facts.units.map { .unit($0) } + act.facts.signed.map { .person($0.person) }
    }
}

extension Verb<AssignmentCase> {
    static let pause = Verb(.pause)
    static let restart = Verb(.restart)
}

extension SuggestionCase {
    static let pausing: [Transition<SuggestionCase>] = [
        Row(.handling, .pause, by: .office, to: .paused, next: "各项期限停止计算，恢复办理后再继续。"),
        Row(.paused, .restart, by: .office, to: .handling, next: "各项期限恢复计算，由承办单位继续办理。"),
    ]
}

extension AssignmentCase {
    /// A part goes back to where it was: before it was signed for, or in handling, where a drafted reply is still kept.
    static let pausing: [Transition<AssignmentCase>] =
        [AssignmentState.toSign, .handling, .replyChecking, .replySigning].map { state in
            Row(
                state, .pause, by: .consequence(of: "代工委中止办理"), to: .paused,
                stops: [
                    SuggestionClock.signFor, SuggestionClock.firstContact, SuggestionClock.coOpinion,
                    SuggestionClock.coRedo, SuggestionClock.reply, SuggestionClock.redo,
                ], next: "期限停止计算，等候代工委恢复办理。")
        } + [
            Row(
                .paused, .restart, by: .consequence(of: "代工委恢复办理"), when: .neverSignedFor, to: .toSign,
                next: "请签收。"),
            Row(
                .paused, .restart, by: .consequence(of: "代工委恢复办理"), when: .wasSignedFor, to: .handling,
                next: "请继续办理；已拟写的答复稿留着，由经办人再提交。"),
        ]
}

extension Transition<AssignmentCase>.Condition {
    static let neverSignedFor = Self("还没有签收") { !$0.isSignedFor }
    static let wasSignedFor = Self("已签收") { $0.isSignedFor }
}
