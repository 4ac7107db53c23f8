import Kernel
import Platform
import Suggestions
import Web

extension DetailSection {
    /// 预交办: what the units answered, and the coordination meeting.
    static let trials = DetailSection { detail, reader, db in
        let lines = try TrialLine.of(detail.core.id, for: reader.scope, db)
        guard !lines.isEmpty else { return .empty }
        let last = lines.last?.round
        let meetings = try Coordination.of(detail.core.id, for: reader.scope, db)
        return Panel("预交办", folded: ![.trial, .ready].contains(detail.core.state)) {
            DataTable(
                lines, caption: "预交办",
                columns: [
                    .text("轮次") { $0.answer == .decided ? "协调会" : "第 \($0.round) 轮" }, .text("单位") { $0.unit },
                    .text("分工") { $0.role.title },
                    .day("答复期限") { $0.answerBy },
                    .html("答复") { line in
                        line.status(on: reader.today, isOpen: detail.core.state == .trial && line.round == last).html
                    },
                    .text("理由") { $0.reason }, .text("建议承办单位") { $0.proposed },
                    .text("答复人") {
                        [$0.answeredBy, $0.answeredOn?.description].compactMap { $0 }.joined(separator: " ")
                    },
                ])
            for meeting in meetings {
                h3("\(meeting.heldOn.chinese)协调会")
                Passage("参加：\(meeting.participants)\n结论：\(meeting.conclusion)")
            }
        }.html
    }

    /// 退回（调整）申请: the form a unit's head filled in, and the office's decision.
    static let adjustments = DetailSection { detail, reader, db in
        let adjustments = try Adjustment.of(detail.core.id, for: reader.scope, db)
        guard !adjustments.isEmpty else { return .empty }
        return Panel("调整申请") {
            for adjustment in adjustments {
                h3("\(adjustment.unit)（\(adjustment.role.title)，\(adjustment.assignedOn) 交办）")
                FactList([
                    Fact("申请", "\(adjustment.askedOn)，\(adjustment.askedBy)"),
                    Fact("理由", adjustment.reason), Fact("依据", adjustment.basis),
                    Fact("建议承办单位", adjustment.proposed), Fact("审核", adjustment.decided),
                    Fact("改由", adjustment.next), Fact("审核意见", adjustment.opinion),
                ])
            }
        }.html
    }
}

extension TrialLine {
    /// - Parameter isOpen: its round is still answered; it was not closed or recalled.
    fileprivate func status(on today: Day, isOpen: Bool) -> Status {
        switch answer {
        case .agreed, .decided: Status(answer?.title ?? "", .done)
        case .objected: Status(TrialFacts.Answer.objected.title, .late)
        case nil: !isOpen || answerBy < today ? Status("没有答复", .neutral) : Status("待答复", .waiting)
        }
    }
}

extension Adjustment {
    fileprivate var decided: String {
        guard let decision, let decidedOn else { return "待代工委审核" }
        return "\(decision.title)，\(decidedOn)，\(decidedBy ?? "")"
    }
}
