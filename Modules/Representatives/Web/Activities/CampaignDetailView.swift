import Kernel
import Platform
import Representatives
import Storage
import Web

/// What the page of a campaign shows. A constant number of statements.
struct CampaignDetailView: Sendable {
    /// Figures that other parts of the house keep of campaigns, where the house has them.
    private static let keysElsewhere = [
        "campaign.suggestions", "campaign.assigned", "campaign.implemented", "publicity.campaign",
    ]

    let counted: CountedCampaign
    let phases: [CampaignPhase]
    let supervisions: [AreaSupervision]
    let deeds: [Deed]
    let figures: [Figure]
    let period: Period
    let today: Day

    init(
        _ id: CampaignID, on today: Day, _ statistics: [Statistic], for scope: Scope, _ db: any Connection
    ) throws {
        counted = try CountedCampaign.find(id, for: scope, db)
        phases = try CampaignPhase.all(of: id, in: scope.office, db)
        supervisions = try AreaSupervision.all(of: id, in: scope.office, db)
        deeds = try Deed.all(of: id, in: scope.office, db)
        let period = try counted.campaign.period()
        figures = try Self.keysElsewhere.flatMap { key in
            try statistics.first { $0.covers(key) }?.figures(period, scope.office, db) ?? []
        }
        self.period = period
        self.today = today
    }

    func header(mayKeep: Bool) -> HTML {
        let campaign = counted.campaign
        let days = [campaign.startsOn, campaign.endsOn].compactMap { $0?.chinese }.joined(separator: "至")
        var facts = [
            Fact("年度", "\(campaign.year)年"), Fact("时间", days),
            Fact("活动") {
                Link("\(counted.activities) 项", "/representatives/activities?campaign=\(campaign.id)")
            },
            Fact("参加代表", "\(counted.participants) 人，\(counted.attendances) 人次"),
            Fact("社情民意", "\(counted.opinions) 条"),
            Fact("典型事迹", "\(counted.deeds) 件，金额 \(counted.amount) 元"),
        ]
        facts += figures.map { figure in
            Fact(figure.title) {
                Link(
                    "\(figure.value) \(figure.unit)",
                    "/reports/work/records?figure=\(figure.key)&from=\(period.from)&to=\(period.to)")
            }
        }
        return HTML.list([
            PageHeader(campaign.title, lead: campaign.aims, crumbs: [Link("代表行动", "/representatives/campaigns")]) {
                if mayKeep {
                    a(
                        "新建这项行动的活动", .href("/representatives/activities/new?campaign=\(campaign.id)"),
                        .class("button primary"))
                }
            }.html,
            FactList(facts).html,
            figures.isEmpty
                ? .empty : p("书面建议和宣传报道按统计期（\(period.title)）计，包括同一时期的其他代表行动。", .class("hint")),
        ])
    }

    var phasePanel: HTML {
        Panel("阶段") {
            DataTable(
                phases, caption: "阶段", empty: "还没有写明阶段。如：3月部署，4月制定方案，5—6月走访调研。",
                columns: [
                    .text("阶段") { $0.name }, .day("自") { $0.startsOn }, .day("至") { $0.endsOn },
                    .html("进度") { phase in status(of: phase).html }, .text("完成情况") { $0.doneNote },
                ])
        }.html
    }

    private func status(of phase: CampaignPhase) -> Status {
        if let done = phase.doneOn { return Status("\(done) 完成", .done) }
        if phase.endsOn < today { return Status("已过期，没有登记完成", .late) }
        return phase.startsOn <= today ? Status("进行中", .running) : Status("还没有开始", .waiting)
    }

    var deedPanel: HTML {
        Panel("典型事迹") {
            DataTable(
                deeds, caption: "典型事迹", empty: "还没有登记典型事迹。",
                columns: [
                    .day("日期") { $0.happenedOn },
                    .link("代表", { $0.deputy }, href: { "/representatives/\($0.tenure)" }),
                    .text("类别") { $0.kind.title }, .number("金额（元）") { $0.amount },
                    .number("人（户）数") { $0.people }, .text("事迹") { $0.narrative },
                    .text("") { deed in deed.withdrawnOn.map { "\($0) 撤销：\(deed.withdrawnReason ?? "")" } },
                ])
        }.html
    }
}
