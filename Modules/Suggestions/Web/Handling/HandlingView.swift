import Kernel
import Platform
import Suggestions
import SuggestionsContract
import Web

/// The panel 办理情况 of a suggestion's page.
struct HandlingView {
    let detail: SuggestionDetail
    let notes: HandlingNotes
    let reader: DetailSection.Reader

    private var path: String { "/suggestions/\(detail.core.id)" }

    var html: HTML {
        Panel("办理情况", actions: actions) {
            for plan in current { planFacts(plan) }
            chain
            opinions
            for without in notes.without {
                p("\(without.unitName)第 \(without.round) 轮不等会办意见：\(without.reason)")
            }
            extensions
            for pause in notes.pauses { p(words(of: pause)) }
        }.html
    }

    /// The last plan of each unit and round holds.
    private var current: [HandlingPlan] {
        notes.plans.enumerated().filter { place, plan in
            !notes.plans[(place + 1)...].contains { $0.assignment == plan.assignment && $0.round == plan.round }
        }.map(\.element)
    }

    private var actions: HTML {
        let waiting = notes.talks.flatMap(\.answers).filter { $0.answer == nil }.count
        let mine = notes.talks.flatMap(\.answers).contains {
            $0.answer == nil && reader.scope.people.contains($0.person)
        }
        let confirm = mine ? "，请您确认" : waiting > 0 ? "，\(waiting) 人待确认" : ""
        return notes.talks.isEmpty ? .empty : Link("沟通记录（\(notes.talks.count) 次\(confirm)）", "\(path)/talks").html
    }

    private func planFacts(_ plan: HandlingPlan) -> HTML {
        .list([
            h3("\(plan.unitName)的办理方案（第 \(plan.round) 轮）"),
            FactList([
                Fact("责任领导", [plan.leader, rings ? plan.leaderPhone : nil].compactMap { $0 }.joined(separator: "，")),
                Fact("承办人员", [plan.handler, rings ? plan.handlerPhone : nil].compactMap { $0 }.joined(separator: "，")),
                Fact("办理措施", plan.measures), Fact("办结时限") { dueDay(of: plan) }, Fact("办理效果", plan.effect),
                Fact("登记", "\(plan.enteredBy)，\(plan.enteredAt.minuteText)"),
            ]).html,
        ])
    }

    /// Said aloud where it lies after the day by which the unit must reply.
    private func dueDay(of plan: HandlingPlan) -> HTML {
        let reply = detail.clocks.last { $0.subject.id == plan.assignment.asID() && $0.isOfReply }
        guard let reply, plan.dueOn > reply.dueOn else { return .text(plan.dueOn.chinese) }
        return .list([.text(plan.dueOn.chinese + " "), Status("晚于\(reply.title) \(reply.dueOn.chinese)", .late).html])
    }

    /// Clerk, reviewer, leader of each reply, and the reviewer's check: for the unit itself and the office.
    @HTMLBuilder private var chain: HTML {
        for reply in detail.replies where isInside(reply.assignment) {
            p(
                "第 \(reply.round) 轮答复：拟稿 \(reply.draftedBy) → 审核 \(reply.checkedBy ?? "（待审核）") → "
                    + "签发 \(reply.signedBy ?? "（待签发）")")
            if let check = reply.check {
                p(
                    "审核核对：逐条答复\(Self.mark(check.answersEach))，类别和承诺\(Self.mark(check.classFits))，"
                        + "会办意见\(Self.mark(check.usesOpinions))，已与代表沟通√\(check.note.map { "；说明：\($0)" } ?? "")",
                    .class("hint"))
            }
            if let publication = reply.publication {
                p(
                    "单位的公开意见：\(Publication.ofUnit(publication))\(reply.publicationReason.map { "（\($0)）" } ?? "")",
                    .class("hint"))
            }
        }
    }

    private func isInside(_ part: AssignmentID) -> Bool {
        reader.scope.may(.assignSuggestions)
            || detail.assignments.contains { $0.id == part && reader.scope.units.contains($0.unit) }
    }

    /// Who has a reason to ring: the office, the signers, the units.
    private var rings: Bool {
        reader.scope.may(.assignSuggestions) || !reader.scope.people.isEmpty || !reader.scope.units.isEmpty
    }

    private static func mark(_ isSo: Bool) -> String { isSo ? "√" : "×" }

    @HTMLBuilder private var opinions: HTML {
        let parts = detail.assignments.filter { $0.role == .co }
        if !parts.isEmpty {
            DataTable(
                parts, caption: "会办意见",
                columns: [
                    .text("会办单位") { $0.unitName },
                    .html("状态") { Status($0.state.title, $0.state.phase.tone).html },
                    .html("到期") { due(of: $0) }, .day("提交") { $0.opinionOn },
                ])
        }
        for opinion in notes.returned {
            p(
                "\(opinion.unitName) \(opinion.givenOn) 的会办意见于 \(opinion.returnedOn) 被退回（\(opinion.reason)）："
                    + opinion.opinion)
        }
    }

    private func due(of part: SuggestionDetail.Assignment) -> HTML {
        let clocks = detail.clocks.filter {
            $0.subject.id == part.id.asID() && HandlingNotes.opinionClocks.contains($0.key)
        }
        guard let clock = clocks.first else { return .text("—") }
        let isLate = clock.isOverdue(on: reader.today)
        return Status("\(clock.dueOn)\(isLate ? " 已过" : "")", isLate ? .late : .waiting).html
    }

    @HTMLBuilder private var extensions: HTML {
        if !notes.extensions.isEmpty {
            DataTable(
                notes.extensions, caption: "延期申请",
                columns: [
                    .link("申请日期", { $0.askedOn.description }, href: { "\(ExtensionListPage.path)/\($0.id)" }),
                    .text("单位") { $0.unitName }, .day("原到期") { $0.dueOn }, .day("申请至") { $0.askedUntil },
                    .day("同意至") { $0.grantedUntil },
                    .html("状态") { Status($0.state.title, $0.state.phase.tone).html },
                ])
        }
    }

    private func words(of pause: HandlingNotes.Pause) -> String {
        let end = pause.restartedOn.map { "；\($0) \(pause.restartedBy ?? "")恢复办理：\(pause.restartReason ?? "")" }
        return "\(pause.pausedOn) \(pause.pausedBy)中止办理：\(pause.reason)\(end ?? "；尚未恢复")"
    }
}
