import Kernel
import Platform
import RepresentativesContract

extension Transition<SuggestionCase>.Who {
    /// A co-signer whose consent to the withdrawal is asked for.
    static let askedSigner = Self("还没有答复撤回的联名代表", .writeSuggestions) { scope, facts in
        facts.submission.isWithdrawalAsked
            && facts.signed.contains {
                scope.people.contains($0.person) && !facts.submission.agreed.contains($0.person)
            }
    }
}

extension Transition<SuggestionCase>.Condition {
    static let isSuggestion = Self("是建议，不是议案") { $0.kind == .suggestion }
    static let isMotion = Self("是议案") { $0.kind == .motion }
    static let noMotion = Self("闭会期间不能提议案，请在草稿里把种类改为建议") { $0.kind == .suggestion }
    static let motionComplete = Self("议案的案由、案据、方案都已填写") { $0.kind == .suggestion || $0.submission.hasAnalysis }
    static let enoughSigners = Self("议案的联名人数达到法定人数（县级以上十人，乡镇五人，全国三十人或者一个代表团）") { facts in
        facts.kind == .suggestion || MotionThreshold.isMet(by: facts)
    }
    static let beforeCutoff = Self("议案截止时间还没有过") { $0.kind == .suggestion || !$0.isPastCutoff }
    static let discussed = Self("代表团提出的，已填写全体代表讨论的日期") {
        $0.submission.proposer == .deputies || $0.submission.isDiscussed
    }

    /// The delegation's head signs first.
    static let inSessionByDelegation = Self("本级人代会会议期间，由代表团负责人审核") {
        $0.isSessionSitting && !$0.isReviewedDirectly
    }
    /// The delegation's own, a confidential one, and a lead of no delegation have nobody to sign first.
    static let inSessionDirectly = Self("本级人代会会议期间，代表团提出的、保密的或者未编团代表的") {
        $0.isSessionSitting && $0.isReviewedDirectly
    }
    static let paperByDelegation = Self("纸质件，会议期间，由代表团负责人审核") {
        $0.submission.paperOn != nil && $0.isSessionSitting && !$0.isReviewedDirectly
    }
    static let paperDirectly = Self("纸质件，会议期间，代表团提出的、保密的或者未编团代表的") {
        $0.submission.paperOn != nil && $0.isSessionSitting && $0.isReviewedDirectly
    }
    static let paperBetween = Self("纸质件，闭会期间") { $0.submission.paperOn != nil && !$0.isSessionSitting }

    static let neverAdvised = Self("还没有建议撤回") { $0.submission.mayBeAdvised }
    static let isAdvised = Self("已建议撤回") { $0.submission.isAdvised }
    static let isOpen = Self("不是保密件") { !$0.isConfidential }
    static let isSecret = Self("是保密件") { $0.isConfidential }
    static let hasEarlier = Self("已关联以前的建议") { $0.submission.hasEarlier }
}

/// How many deputies' signatures a motion needs (地方组织法第二十二条; 全国人大组织法).
enum MotionThreshold {
    static func deputies(_ level: Level) -> Int {
        switch level {
        case .national: 30
        case .province, .city, .county: 10
        case .township: 5
        }
    }

    /// Distinct deputies in office who have signed, the lead among them; a delegation may move one at the NPC alone.
    static func isMet(by facts: SuggestionFacts) -> Bool {
        if facts.level == .national, facts.submission.proposer == .delegation { return true }
        return Set(facts.signed.filter(\.isInOffice).map(\.person)).count >= deputies(facts.level)
    }
}

extension SuggestionFacts {
    /// Nobody signs for the delegation before the second review.
    var isReviewedDirectly: Bool { isConfidential || submission.proposer == .delegation || delegation == nil }
}
