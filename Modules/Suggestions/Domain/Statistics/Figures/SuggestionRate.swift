/// One measure out of another, in suggestions. It says how handling went; what the deputies think of it is 满意率.
public struct SuggestionRate: Sendable {
    public let title: String
    public let part: SuggestionMeasure
    public let whole: SuggestionMeasure

    public static let all = [
        SuggestionRate(title: "一次交准率", part: .assignedOnce, whole: .assigned),
        SuggestionRate(title: "见面率", part: .met, whole: .assigned),
        SuggestionRate(title: "答复率", part: .replied, whole: .assigned),
        SuggestionRate(title: "办复率", part: .replied, whole: .proposed),
        SuggestionRate(title: "解决率", part: .solved, whole: .classified),
        SuggestionRate(title: "解决和列入计划占比", part: .solvedOrPlanned, whole: .classified),
        SuggestionRate(title: "落实率", part: .settled, whole: .classified),
    ]
}
