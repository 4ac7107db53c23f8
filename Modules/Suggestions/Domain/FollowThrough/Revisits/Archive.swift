import Kernel
import Platform
import Storage
import SuggestionsContract

extension SuggestionCase {
    /// 办结归档, and what a revisit opens again.
    static let archiving: [Transition<SuggestionCase>] =
        [
            Row(
                .closed, .archive, by: .office, requires: [.noOpenPromise], to: .archived,
                next: "这件建议办结归档；以后的回访、回头看和评估仍可登记。")
        ]
        + [SuggestionState.closed, .archived].flatMap { state in
            [
                Row(
                    state, .goOn, by: .office, when: .toBeContinued, to: .handling,
                    next: "由主办单位重新办理，并列入督办，前几次答复保留。"),
                Row(
                    state, .goOn, by: .office, when: .toBeContinuedAlone, to: .triage, starts: [SuggestionClock.assign],
                    next: "由代工委交办承办单位，单独办理。"),
            ]
        }
}

extension AssignmentCase {
    static let reopeningDone: [Transition<AssignmentCase>] = [
        Row(
            .done, .reopen, by: .consequence(of: "回访、回头看或评估认为应继续办理"), to: .handling,
            starts: [SuggestionClock.redo], next: "请重新与代表沟通，拟写答复。")
    ]
}

extension Transition<SuggestionCase>.Condition {
    static let noOpenPromise = Self("没有仍在跟踪的承诺事项", isAwaited: true) { $0.followThrough.openPromises == 0 }
    static let toBeContinued = Self("回访、回头看或第三方评估的结论是继续办理，有自己的承办单位") {
        $0.followThrough.continuations > 0 && !$0.assignments.isEmpty
    }
    /// It was handled with another (并案).
    static let toBeContinuedAlone = Self("回访、回头看或第三方评估的结论是继续办理，没有自己的承办单位") {
        $0.followThrough.continuations > 0 && $0.assignments.isEmpty
    }
}

extension Verb<SuggestionCase> {
    /// 三个不放: 问题不解决不放手、效果不明显不放松、代表不满意不放过 (002-7). A "否" needs its reason.
    static let archive = Verb(
        .archive,
        fields: [
            InputField("is_solved", "问题不解决不放手：问题是否已经解决", .yesNo, required: true),
            InputField("is_effective", "效果不明显不放松：效果是否明显", .yesNo, required: true),
            InputField("is_satisfied", "代表不满意不放过：代表是否满意", .yesNo, required: true),
            InputField("note", "说明", .text(maxLength: 1000), hint: "有“否”的，写明为什么仍可归档。"),
        ]
    ) { act in
        let checks = ["is_solved", "is_effective", "is_satisfied"].map(act.input.isYes)
        guard checks.allSatisfy({ $0 }) || act.input.text("note") != nil else {
            throw Failure.invalid(field: "note", "有“否”的，请写明为什么仍可归档；否则请登记回访，继续办理。")
        }
        var batch = Batch(
            into: "suggestions_filing",
            [
                "id", "office_id", "suggestion_id", "round", "is_solved", "is_effective", "is_satisfied", "note",
                "filed_on", "filed_by",
            ])
        batch.append(
            ID<FollowThroughFacts>.new(at: act.db.now), act.scope.office, act.facts.id, act.facts.round, checks[0],
            checks[1], checks[2], act.input.text("note"), act.db.now.day, act.scope.name)
        try act.db.insert(batch)
        let words = zip(["问题解决", "效果明显", "代表满意"], checks).map { "\($0)：\($1 ? "是" : "否")" }
        return Effect(
            opinion: ([words.joined(separator: "；")] + [act.input.text("note")].compactMap { $0 })
                .joined(separator: "。"))
    }

    /// Follows from a revisit that found it must be handled further: by its units, or by those it is now handed to.
    static let goOn = Verb(
        .goOn, fields: [InputField("requirement", "继续办理的要求", .text(maxLength: 1000), required: true)]
    ) { act in
        act.transition.to == .triage
            ? try alone(act) : try RedoRound.begin(act, cause: "回访、回头看或评估认为应继续办理")
    }
}
