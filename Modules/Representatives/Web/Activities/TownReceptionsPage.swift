import Kernel
import Platform
import Representatives
import Storage
import Web

/// 主任接见代表: each township once a year, and which are still to come.
struct TownReceptionsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let (choice, office) = (YearChoice(visit), visit.scope.office)
        let year = choice.year
        let all = try await app.database.read { db in try TownReceptions.all(in: year, office, db) }
        return .page("主任接见代表") {
            PageHeader(
                "主任接见代表",
                lead: "\(year) 年：\(all.towns.count) 个乡镇、街道，已接见 \(all.done) 个。接见是类型为“主任接见代表”的活动，名称或地点里写着乡镇、街道。",
                crumbs: [Link("代表活动", "/representatives/activities")]
            ) {
                if visit.scope.may(.keepActivities) {
                    a("安排接见", .href("/representatives/activities/new"), .class("button primary"))
                }
            }
            choice.links(to: "/representatives/activities/receptions")
            DataTable(
                all.towns, caption: "各乡镇、街道", empty: "还没有登记领导分包的乡镇、街道：请先在“领导分包乡镇街道”里登记。",
                columns: [
                    .text("乡镇、街道") { $0.area },
                    .html("接见") { town in .list(town.receptions.map(Self.line)) },
                    .html("情况") { town in
                        let isHeld = town.receptions.contains(where: \.isHeld)
                        return Status(
                            isHeld ? "已接见" : town.receptions.isEmpty ? "还没有安排" : "已安排", isHeld ? .done : .waiting
                        ).html
                    },
                ])
            if !all.others.isEmpty {
                Panel("没有写明乡镇、街道的接见") { ul { for reception in all.others { li { Self.line(reception) } } } }
            }
        }
    }

    private static func line(_ reception: TownReceptions.Reception) -> HTML {
        p { Link("\(reception.heldOn) \(reception.name)", "/representatives/activities/\(reception.id)") }
    }
}
