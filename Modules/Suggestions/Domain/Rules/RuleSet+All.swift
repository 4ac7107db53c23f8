import Kernel

/// The matrix of what provinces and cities lay down. What a rule does not fix is the safe default.
extension RuleSet {
    public static let all: [RuleSet] = [national, henan, zhejiang, beijing, shandong, qingdao, chongqing, shanghai]

    /// The law and what most rules agree on: what an office begins with.
    public static let national = RuleSet(
        "national", "全国通行", law: "代表法",
        [
            SuggestionClock.reply: (.months(3), "第五十一条"),
            SuggestionClock.extended: (.months(6), "第五十一条"),
        ], [:]
    ) { _ in }
}
