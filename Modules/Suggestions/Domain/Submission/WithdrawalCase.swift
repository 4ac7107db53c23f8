import Kernel
import Platform
import RepresentativesContract

/// Withdrawal by the office's rule (`SuggestionRules`): until when, and whether every signer must agree. A paper never
/// submitted stays with those who signed it, and is not meant here.
extension SuggestionCase {
    static let withdrawals: [Transition<SuggestionCase>] =
        [SuggestionState.delegationReview, .motionsReview, .presidium, .intake].flatMap {
            withdrawal(from: $0, under: SuggestionRules.Withdrawal.allCases)
        }
        + [SuggestionState.triage, .trial, .ready].flatMap {
            withdrawal(from: $0, under: [.beforeAssignment, .anyTime])
        }
        + [SuggestionState.handling, .paused, .redoReview].flatMap { withdrawal(from: $0, under: [.anyTime]) }

    private static let over = "这件建议到此为止，记录保留。"

    private static func withdrawal(
        from state: SuggestionState, under rules: [SuggestionRules.Withdrawal]
    ) -> [Transition<SuggestionCase>] {
        let (stops, allowed) = ([SuggestionClock.assign], Withdrawable(rules: rules))
        return [
            Row(state, .withdraw, by: .lead, when: allowed.alone, to: .withdrawn, stops: stops, next: over),
            Row(
                state, .askWithdrawal, by: .lead, when: allowed.jointly, to: state,
                next: "由各联名代表答复；都同意后撤回，有人不同意就不撤回。"),
            Row(
                state, .agreeWithdrawal, by: .askedSigner, when: allowed.othersToAgree, to: state, next: "继续等候其他联名代表答复。"
            ),
            Row(
                state, .agreeWithdrawal, by: .askedSigner, when: allowed.lastToAgree, to: .withdrawn, stops: stops,
                next: over),
            Row(state, .objectWithdrawal, by: .askedSigner, to: state, next: "建议不撤回，继续办理。"),
        ]
    }
}

/// Whether the office's rule allows withdrawal where the suggestion stands.
private struct Withdrawable {
    let rules: [SuggestionRules.Withdrawal]

    var alone: Transition<SuggestionCase>.Condition {
        .init("本机关的规则允许此时撤回，不需要联名代表同意") { [rules] facts in
            rules.contains(facts.submission.rules.withdrawal) && !facts.needsConsent
        }
    }

    var jointly: Transition<SuggestionCase>.Condition {
        .init("本机关的规则允许此时撤回，需要全体联名代表同意") { [rules] facts in
            rules.contains(facts.submission.rules.withdrawal) && facts.needsConsent
                && !facts.submission.isWithdrawalAsked
        }
    }

    var othersToAgree: Transition<SuggestionCase>.Condition {
        .init("还有联名代表没有答复撤回") { [rules] facts in
            rules.contains(facts.submission.rules.withdrawal) && !facts.allAgree
        }
    }

    // The consent that is being given is already in the facts (`Verb.foresee`).
    var lastToAgree: Transition<SuggestionCase>.Condition {
        .init("联名代表都同意撤回") { [rules] facts in
            rules.contains(facts.submission.rules.withdrawal) && facts.allAgree
        }
    }
}

extension SuggestionFacts {
    fileprivate var needsConsent: Bool { submission.rules.withdrawalNeedsAll && signed.count > 1 }
    fileprivate var allAgree: Bool { signed.allSatisfy { submission.agreed.contains($0.person) } }
}
