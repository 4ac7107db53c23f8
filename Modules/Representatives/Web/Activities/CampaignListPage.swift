import Kernel
import Platform
import Representatives
import Storage
import Web

/// The campaigns with what came of them.
struct CampaignListPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let scope = visit.scope
        let (campaigns, supervisions) = try await app.database.read { db in
            (try CountedCampaign.all(for: scope, db), try AreaSupervision.all(of: nil, in: scope.office, db))
        }
        return .page("代表行动", wide: true) {
            PageHeader(
                "代表行动", lead: "点名称看阶段、分片督导、典型事迹和数字。", crumbs: [Link("代表活动", "/representatives/activities")]
            ) {
                if scope.may(.keepActivities) {
                    a("新建代表行动", .href("/representatives/campaigns/new"), .class("button primary"))
                }
            }
            DataTable(
                campaigns, caption: "代表行动", empty: "还没有代表行动。可以新建，或者导入台账“代表行动”。",
                columns: [
                    .link("名称", { $0.campaign.name }, href: { $0.campaign.path }),
                    .number("年度") { $0.campaign.year }, .day("开始") { $0.campaign.startsOn },
                    .day("结束") { $0.campaign.endsOn }, .number("活动") { $0.activities },
                    .number("参加代表（人）") { $0.participants }, .number("参加人次") { $0.attendances },
                    .number("典型事迹") { $0.deeds },
                ])
            if !supervisions.isEmpty {
                Panel("分片督导") { AreaSupervisionTable(supervisions) }
            }
        }
    }
}

/// Who supervises which area, and which offices serve there.
struct AreaSupervisionTable: Component {
    let html: HTML

    init(_ supervisions: [AreaSupervision]) {
        html =
            DataTable(
                supervisions, caption: "分片督导", empty: "还没有分片督导。可以在下面增加，或者导入台账“督导”。",
                columns: [
                    .text("领导") { $0.leader }, .text("地区") { $0.area },
                    .text("对口服务机构") { $0.offices.joined(separator: "、") },
                    .text("结束情况") { one in one.endedOn.map { "\($0) 结束：\(one.endReason ?? "")" } },
                ]
            ).html
    }
}
