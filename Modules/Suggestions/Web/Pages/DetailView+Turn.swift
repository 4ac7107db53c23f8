import Kernel
import Platform
import Suggestions
import SuggestionsContract

extension DetailView {
    /// Who has to do something now; nil when the suggestion is over.
    var whose: String? {
        switch detail.core.state {
        case .draft: detail.moves.contains { $0.transition.event == .enterPaper } ? "代工委" : "领衔代表"
        case .cosigning: names(of: detail.signers.filter { $0.answer == .invited }, else: "受邀代表")
        case .delegationReview: "代表团负责人"
        case .motionsReview: detail.core.isConfidential ? "代工委" : "议案组"
        case .presidium, .intake, .triage, .ready, .redoReview, .paused: "代工委"
        case .trial: "拟承办单位；都答复以后是代工委"
        case .handling:
            detail.assignments.compactMap { part in part.turn.map { "\(part.unitName)：\($0)" } }.joined(separator: "；")
        case .feedback: names(of: detail.signers.filter(hasToRate), else: "签名代表")
        case .closed, .archived, .motion, .merged, .withdrawn, .discarded, .refused: nil
        }
    }

    private func hasToRate(_ signer: SuggestionDetail.Signer) -> Bool {
        [.lead, .confirmed].contains(signer.answer)
            && !detail.ratings.contains {
                $0.person == signer.deputy.person && $0.round == detail.core.round && $0.ratedAt != nil
            }
    }

    private func names(of signers: [SuggestionDetail.Signer], else many: String) -> String {
        signers.isEmpty ? many : signers.map(\.deputy.name).joined(separator: "、")
    }
}

extension SuggestionDetail.Assignment {
    /// Whose turn it is in the unit, and to do what; nil when its part is done.
    var turn: String? {
        switch state {
        case .toSign: "由经办人签收"
        case .handling where role != .co: "由经办人与代表沟通、拟写答复"
        case .handling: opinionDraft == nil ? "由经办人拟写、负责人提交会办意见" : "由负责人提交会办意见"
        case .adjusting: "由代工委审核调整申请"
        case .paused: "等候代工委恢复办理"
        case .replyChecking: "由审核人审核答复"
        case .replySigning: "由负责人签发答复"
        case .replied, .opinionGiven, .done, .reassigned: nil
        }
    }
}

extension SuggestionDetail {
    /// What the office asked for when it had the suggestion handled again; nil in the first round.
    var requirementAnew: String? {
        let redoing: [SuggestionEvent] = [.redo, .goOn, .goAlone]
        return steps.last { step in
            step.subject == core.id.asID() && redoing.contains { $0.rawValue == step.event }
        }?.opinion
    }
}
