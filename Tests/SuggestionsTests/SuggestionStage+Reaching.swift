import Kernel
import SuggestionsContract

@testable import Suggestions

extension SuggestionStage {
    /// A suggestion of the lead that has come as far as `state`; in session, main and one co-unit, nobody invited
    /// unless `signers` says so.
    func suggestion(
        at state: SuggestionState, _ typed: Typed = text, signers: [SuggestionPost] = []
    ) async throws -> SuggestionID {
        let id = try await draft(typed)
        if !signers.isEmpty {
            try await take(.invite, on: id, ["deputies": try signers.map { try tenure($0).description }], as: .lead)
            for signer in signers { try await take(.confirm, on: id, as: signer) }
        }
        for stop in way(to: state) { try await stop(self, id) }
        return id
    }

    /// The parts of a suggestion under way have come as far as a drafted reply in `state`.
    func suggestion(repliedAs state: AssignmentState, signers: [SuggestionPost] = []) async throws -> SuggestionID {
        let id = try await suggestion(at: .handling, signers: signers)
        for stop in handling(to: state) { try await stop(self, id) }
        return id
    }

    private typealias Stop = @Sendable (SuggestionStage, SuggestionID) async throws -> Void

    private func way(to state: SuggestionState) -> [Stop] {
        let submit: Stop = { try await $0.take(.submit, on: $1, as: .lead) }
        switch state {
        case .draft: return []
        case .cosigning:
            return [{ try await $0.take(.invite, on: $1, ["deputies": try $0.tenures(.second)], as: .lead) }]
        case .delegationReview, .intake: return [submit]
        case .motionsReview: return [submit, { try await $0.take(.passDelegation, on: $1, as: .head) }]
        case .triage:
            return way(to: .motionsReview) + [{ try await $0.take(.passMotions, on: $1, Self.filed, as: .motions) }]
        case .handling:
            return way(to: .triage) + [{ try await $0.take(.assign, on: $1, $0.handedTo($0.main, $0.co), as: .staff) }]
        case .paused:
            return way(to: .handling) + [{ try await $0.take(.pause, on: $1, ["reason": ["等规划批准"]], as: .staff) }]
        case .feedback: return way(to: .handling) + handling(to: .replied)
        case .redoReview:
            return way(to: .feedback) + [{ try await $0.take(.rate, on: $1, Self.unsatisfied, as: .lead) }]
        case .closed:
            return way(to: .feedback) + [{ try await $0.take(.rate, on: $1, Self.satisfied, as: .lead) }]
        case .merged:
            return way(to: .triage) + [
                { stage, id in
                    let main = try await stage.suggestion(at: .triage)
                    try await stage.take(.merge, on: id, ["into": [main.description]], as: .staff)
                }
            ]
        case .withdrawn: return [submit] + way(to: .discarded)
        case .discarded: return [{ try await $0.take(.withdraw, on: $1, ["reason": ["已解决"]], as: .lead) }]
        case .refused:
            return way(to: .motionsReview) + [
                { try await $0.take(.refuse, on: $1, Self.refusal, as: .motions) }
            ]
        // Beside the main path: the rooms' tests lead there themselves.
        case .presidium, .trial, .ready, .archived, .motion: return []
        }
    }

    private func handling(to state: AssignmentState) -> [Stop] {
        switch state {
        case .toSign: return []
        case .handling: return [{ try await $0.take(.signFor, on: $1, of: $0.main, as: .mainClerk) }]
        case .opinionGiven:
            return handling(to: .handling) + [
                { try await $0.take(.signFor, on: $1, of: $0.co, as: .coClerk) },
                { try await $0.take(.giveOpinion, on: $1, of: $0.co, ["opinion": ["同意修。"]], as: .coLeader) },
            ]
        case .replyChecking:
            return handling(to: .opinionGiven) + [
                { try await $0.take(.logTalk, on: $1, of: $0.main, Self.talk(on: $0.today), as: .mainClerk) },
                { try await $0.take(.draftReply, on: $1, of: $0.main, Self.reply, as: .mainClerk) },
            ]
        case .replySigning:
            return handling(to: .replyChecking) + [
                { try await $0.take(.passReply, on: $1, of: $0.main, Self.checked, as: .mainReviewer) }
            ]
        case .replied, .done:
            return handling(to: .replySigning) + [
                { try await $0.take(.signReply, on: $1, of: $0.main, as: .mainLeader) }
            ]
        case .adjusting, .paused, .reassigned: return []
        }
    }
}
