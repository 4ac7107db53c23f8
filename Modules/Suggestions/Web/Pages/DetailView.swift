import Kernel
import Platform
import Suggestions
import SuggestionsContract
import Web

/// The parts of a suggestion's page.
struct DetailView {
    let detail: SuggestionDetail
    let scope: Scope
    let today: Day
    /// The running clocks, with how long each still runs.
    let clocks: [(RunningClock, DueDate.Remaining)]
    /// What stands beside the form of the next act already.
    let reading: DetailReading

    private var isUnsubmitted: Bool { [.draft, .cosigning, .discarded].contains(detail.core.state) }

    /// First how it stands and who has it; then what it is. What a draft has not yet is left out.
    private var facts: [Fact] {
        let core = detail.core
        var facts = [Fact("状态") { Status(core.state.title, core.state.phase.tone).html }]
        if let whose { facts.append(Fact("由谁办", whose)) }
        facts.append(Fact("种类", core.kind.title + (core.isConfidential ? "，保密件" : "")))
        if let number = core.number { facts.append(Fact("编号", number)) }
        if let category = core.category { facts.append(Fact("类别", category)) }
        if let importance = core.importance, scope.may(.assignSuggestions) || !scope.units.isEmpty {
            facts.append(Fact("分级", importance.title))
        }
        facts.append(Fact("公开意见", core.publication?.title ?? "未选择"))
        guard !isUnsubmitted else { return facts }
        return facts + [
            Fact("来源", [core.origin.title, detail.meeting?.name].compactMap { $0 }.joined(separator: "，")),
            Fact("提出日期", core.proposedOn.description), Fact("办理轮次", "第 \(core.round) 轮"),
        ]
    }

    var header: HTML {
        let core = detail.core
        return HTML.list([
            PageHeader(core.title.isEmpty ? "（未写标题）" : core.title, crumbs: [Link("代表建议", "/suggestions")]) {
                if [.draft, .cosigning].contains(core.state), scope.people.contains(core.leadPerson) {
                    a("修改草稿", .href("/suggestions/\(core.id)/edit"), .class("button"))
                }
            }.html,
            returned,
            FactList(facts).html,
            dues,
        ])
    }

    var text: HTML {
        let core = detail.core
        let isMotion = core.kind == .motion
        // Nothing is submitted without its text: only a ledger has none.
        let isEmpty = core.situation.isEmpty && core.analysis.isEmpty && core.proposal.isEmpty
        return Panel(isMotion ? "议案正文" : "建议正文") {
            if isEmpty, !isUnsubmitted { p("台账导入的建议没有正文。") }
            passage(isMotion ? "案由" : "情况", core.situation)
            passage(isMotion ? "案据" : "分析", core.analysis)
            passage(isMotion ? "方案" : "建议", core.proposal)
        }.html
    }

    var signers: HTML {
        let ratings = Dictionary(
            detail.ratings.filter { $0.round == detail.core.round }.map { ($0.person, $0) },
            uniquingKeysWith: { first, _ in first })
        let signing: [Column<SuggestionDetail.Signer>] = [
            .text("姓名") { $0.deputy.name }, .text("代表团") { $0.deputy.delegationName ?? "—" },
            .text("签名") { $0.answer.title },
        ]
        return Panel("签名代表") {
            DataTable(
                detail.signers, caption: "签名代表", empty: "没有签名代表。",
                columns: ratings.isEmpty
                    ? signing
                    : signing + [
                        .text("阅读答复") { ratings[$0.deputy.person]?.readAt?.minuteText ?? "—" },
                        .text("办理态度") { ratings[$0.deputy.person]?.attitude?.title ?? "—" },
                        .text("办理结果") { ratings[$0.deputy.person]?.result?.title ?? "—" },
                        .text("评价录入") { ratings[$0.deputy.person]?.typedBy ?? "—" },
                    ])
        }.html
    }

    var history: HTML {
        guard !detail.steps.isEmpty else { return .empty }
        return Panel("经过", folded: true) {
            Timeline(detail.steps.map(Self.entry))
        }.html
    }

    private static func entry(_ step: Step) -> TimelineEntry {
        let moved: String? = step.from == step.to ? nil : "\(step.from) → \(step.to)"
        let parts: [String] = [moved, step.opinion].compactMap { $0 }
        return TimelineEntry(
            when: step.enteredAt.minuteText, who: step.actor, what: step.title, detail: parts.joined(separator: "。"))
    }

    func name(_ person: PersonID) -> String {
        detail.signers.first { $0.deputy.person == person }?.deputy.name ?? ""
    }

    func passage(_ title: String, _ text: String) -> HTML {
        guard !text.isEmpty else { return .empty }
        return section(.class("passage")) {
            h3(title)
            for line in text.split(whereSeparator: \.isNewline) { p(String(line)) }
        }
    }
}
