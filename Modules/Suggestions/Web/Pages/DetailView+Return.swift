import Kernel
import Platform
import Suggestions
import SuggestionsContract
import Web

/// Why a paper has come back to whoever has it now, as long as it stands there.
extension DetailView {
    var returned: HTML {
        .list((ofWhole + detail.assignments.compactMap(reason)).map { Callout(.waiting, $0).html })
    }

    private var ofWhole: [String] {
        let isSigner = detail.signers.contains { scope.people.contains($0.deputy.person) }
        if isSigner, [.draft, .cosigning].contains(detail.core.state),
            let step = last(of: [.sendBack, .submit, .enterPaper]), step.event == SuggestionEvent.sendBack.rawValue
        {
            return [words("退回修改", step)]
        }
        guard detail.moves.contains(where: { $0.transition.event == .insist }),
            let step = last(of: [.adviseWithdrawal])
        else { return [] }
        return [words("建议您撤回", step)]
    }

    private func last(of events: [SuggestionEvent]) -> Step? {
        detail.steps.last { step in
            step.subject == detail.core.id.asID() && events.contains { $0.rawValue == step.event }
        }
    }

    private func reason(of part: SuggestionDetail.Assignment) -> String? {
        switch part.state {
        case .adjusting where scope.may(.assignSuggestions):
            last(.requestAdjustment, of: part, since: []).map { words("申请退回，请审核", $0, from: part.unitName) }
        case .handling where scope.units.contains(part.unit):
            (last(.returnReply, of: part, since: [.draftReply, .reopen]).map { words("退回答复稿", $0) })
                ?? (last(.returnOpinion, of: part, since: [.giveOpinion]).map { words("退回会办意见", $0) })
        default: nil
        }
    }

    /// The last such act on the part, unless one of the others came after it.
    private func last(
        _ event: AssignmentEvent, of part: SuggestionDetail.Assignment, since others: [AssignmentEvent]
    ) -> Step? {
        let events = [event] + others
        let step = detail.steps.last { step in
            step.subject == part.id.asID() && events.contains { $0.rawValue == step.event }
        }
        return step?.event == event.rawValue ? step : nil
    }

    private func words(_ what: String, _ step: Step, from unit: String = "") -> String {
        let reason = step.opinion.map { "：\($0)" } ?? "。"
        return "\(unit)\(unit.isEmpty ? "" : " ")\(step.actor) \(step.happenedOn.chinese)\(what)\(reason)"
    }
}
