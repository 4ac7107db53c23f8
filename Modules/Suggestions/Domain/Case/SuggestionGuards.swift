import Kernel
import Platform

extension Transition<SuggestionCase>.Who {
    static let lead = Self("领衔代表", .writeSuggestions) { $0.people.contains($1.lead) }
    static let invited = Self("受邀联名的代表", .writeSuggestions) { scope, facts in
        facts.signer(scope.people)?.answer == .invited
    }
    static let delegationHead = Self("代表团负责人", .reviewForDelegation) { scope, facts in
        facts.delegation.map(scope.delegations.contains) ?? false
    }
    static let motionsGroup = Self("议案组", .reviewForMotions)
    static let office = Self("代工委", .assignSuggestions)
    static let unratedSigner = Self("还没有评价的签名代表", .writeSuggestions) { scope, facts in
        facts.signed.contains { scope.people.contains($0.person) && !$0.hasRated }
    }
}

extension Transition<SuggestionCase>.Condition {
    static let leadInOffice = Self("领衔代表在任，没有暂停执行职务") { facts in
        facts.signers.contains { $0.answer == .lead && $0.isInOffice }
    }
    /// Who answers now; what has become of earlier signers is settled at 提交.
    static let signerInOffice = Self("联名代表在任，没有暂停执行职务") { facts in
        facts.signers.allSatisfy { !$0.isAnswering || $0.isInOffice }
    }
    static let nobodyElseSigned = Self("还没有代表联名") { $0.signed.count == 1 }
    static let othersSigned = Self("已有代表联名") { $0.signed.count > 1 }
    /// One by one: what is missing is said by its name.
    static let complete = DraftBlank.allCases.map { blank in Self(blank.filled) { !$0.blanks.contains(blank) } }
    static let betweenSessions = Self("闭会期间") { !$0.isSessionSitting }
    // The answer that is being given is already in the facts (`Verb.foresee`).
    static let othersPending = Self("还有代表没有答复") { !$0.pending.isEmpty }
    static let lastAnswer = Self("受邀代表都已答复") { $0.pending.isEmpty }
    static let othersUnrated = Self("还有签名代表没有评价") { facts in !facts.signed.allSatisfy(\.hasRated) }
    static let allSatisfied = Self("签名代表都已评价，没有不满意") { facts in
        facts.signed.allSatisfy { $0.hasRated && !$0.isUnsatisfied }
    }
    static let anyUnsatisfied = Self("签名代表都已评价，有不满意") { facts in
        facts.signed.allSatisfy(\.hasRated) && facts.signed.contains(where: \.isUnsatisfied)
    }
    static let nobodyUnsatisfied = Self("已评价的没有不满意") { !$0.signed.contains(where: \.isUnsatisfied) }
    static let somebodyUnsatisfied = Self("已评价的有不满意") { $0.signed.contains(where: \.isUnsatisfied) }
    static let feedbackOverdue = Self("代表评价期限已过", isAwaited: true) { $0.isFeedbackOverdue }
}
