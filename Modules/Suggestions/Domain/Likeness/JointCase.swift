import Platform

extension SuggestionCase {
    /// 并案 (domain 3.1): before it is handed to units a suggestion is merged into another; it follows the other's reply.
    static let joint: [Transition<SuggestionCase>] = [
        Row(.motionsReview, .merge, by: .motionsGroup, requires: [.canBeMerged], to: .merged, next: merged),
        Row(
            .intake, .merge, by: .office, requires: [.canBeMerged], to: .merged, stops: [SuggestionClock.assign],
            next: merged),
        Row(
            .triage, .merge, by: .office, requires: [.canBeMerged], to: .merged, stops: [SuggestionClock.assign],
            next: merged),
        Row(
            .merged, .unmerge, by: .office, requires: [.mainNotAssigned], to: .triage,
            starts: [SuggestionClock.assign], next: "不再并案，由代工委单独交办。"),
        Row(
            .merged, .deliver, by: .consequence(of: "并入的建议答复代表"), to: .feedback,
            starts: [SuggestionClock.feedback], next: "由领衔代表和联名代表阅读、评价。"),
        Row(
            .merged, .release, by: .consequence(of: "并入的建议撤回、退回、不予受理或另作处理"), to: .triage,
            starts: [SuggestionClock.assign], next: "并入的建议不再办理，由代工委单独交办。"),
        Row(
            .redoReview, .goAlone, by: .office, when: .isWithoutUnits, to: .triage, starts: [SuggestionClock.assign],
            next: "由代工委交办承办单位，单独办理。"),
    ]

    private static let merged = "和并入的建议一起办理，答复后由这件建议的代表自己评价。"
}

extension Transition<SuggestionCase>.Condition {
    static let canBeMerged = Self("是建议，不是议案，也不是保密件", isAwaited: true) { $0.kind == .suggestion && !$0.isConfidential }
    static let mainNotAssigned = Self("并入的建议还没有交办", isAwaited: true) { facts in
        facts.mainState.map(JointHandling.beforeAssignment.contains) ?? true
    }
    /// It was handled with another, and has been handed to nobody itself.
    static let isWithoutUnits = Self("并案办理的，没有自己的承办单位") { $0.assignments.isEmpty }
    static let hasUnits = Self("有自己的承办单位") { !$0.assignments.isEmpty }
}
