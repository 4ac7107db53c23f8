import Kernel
import Platform

extension SuggestionCase {
    /// 预交办 (十堰, two rounds): the units may object before the matter is theirs. Assigning at once stays possible.
    static let trying: [Transition<SuggestionCase>] =
        [
            Row(.triage, .propose, by: .office, to: .trial, next: "由拟承办单位答复有没有异议。"),
            Row(
                .trial, .answerTrial, by: .triedUnit, when: .othersUntried, to: .trial, isInternal: true,
                next: "等候其他单位答复。"),
            Row(
                .trial, .answerTrial, by: .triedUnit, when: .nobodyObjects, to: .ready, isInternal: true,
                next: "各单位都没有异议，由代工委正式交办。"),
            Row(
                .trial, .answerTrial, by: .triedUnit, when: .somebodyObjects, to: .trial, isInternal: true,
                next: "由代工委调整方案，或开协调会确定。"),
            Row(
                .trial, .proposeAgain, by: .office, requires: [.hasObjection, .hasRoundsLeft], to: .trial,
                next: "由拟承办单位答复有没有异议。"),
            Row(
                .trial, .coordinate, by: .office, requires: [.hasObjection], to: .ready, isInternal: true,
                next: "由代工委按协调会的结论正式交办。"),
            Row(
                .trial, .closeTrial, by: .office, requires: [.trialOver, .hasNoObjection], to: .ready,
                next: "没有答复的视为没有异议，由代工委正式交办。"),
            Row(
                .trial, .recallTrial, by: .office, to: .triage, isInternal: true,
                next: "拟承办单位不用再答复；由代工委重新预交办，或直接交办。"),
            Row(
                .ready, .recallTrial, by: .office, to: .triage, isInternal: true,
                next: "原方案作罢；由代工委重新预交办，或直接交办。"),
            Row(.ready, .assign, by: .office, to: .handling, stops: [SuggestionClock.assign], next: "由承办单位签收办理。"),
            Row(
                .ready, .assignSeparately, by: .office, to: .handling, stops: [SuggestionClock.assign],
                next: "由各单位分别签收、办理、答复，都答复后一并送达代表。"),
        ]
}

extension Transition<SuggestionCase>.Who {
    static let triedUnit = Self("还没有答复的拟承办单位", .handleSuggestions) { scope, facts in
        facts.trial.waiting.contains(where: scope.units.contains)
    }
}

extension Transition<SuggestionCase>.Condition {
    static let othersUntried = Self("还有单位没有答复预交办") { !$0.trial.waiting.isEmpty }
    static let nobodyObjects = Self("单位都已答复，没有异议") { $0.trial.waiting.isEmpty && !$0.trial.isObjectedTo }
    static let somebodyObjects = Self("单位都已答复，有异议") { $0.trial.waiting.isEmpty && $0.trial.isObjectedTo }
    static let hasObjection = Self("有单位提出异议", isAwaited: true) { $0.trial.isObjectedTo }
    static let hasNoObjection = Self("没有单位提出异议", isAwaited: true) { !$0.trial.isObjectedTo }
    static let hasRoundsLeft = Self("有异议的预交办不满两轮（两轮以后由协调会确定）", isAwaited: true) {
        $0.trial.objectedRounds < TrialFacts.rounds
    }
    static let trialOver = Self("单位答复的期限已过", isAwaited: true) { $0.trial.isOver }
}
