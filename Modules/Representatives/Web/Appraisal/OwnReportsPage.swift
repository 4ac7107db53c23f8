import Kernel
import Platform
import Representatives
import Storage
import Web

/// A deputy's own reports, and the announced grades of their years.
struct OwnReportsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let scope = visit.scope
        let (reports, gradings) = try await app.database.read { db in
            (try VoterReport.own(scope, db), try YearGrading.own(scope, db))
        }
        return .page("我的述职") {
            PageHeader(
                "我的述职", lead: "“待交报告”的，点年度写好述职报告交给代工委。", crumbs: [Link("我的履职", "/my/file")])
            DataTable(
                reports, caption: "我的述职", empty: "代工委还没有安排您述职。",
                columns: [
                    .link("年度", { "\($0.year)年度" }, href: { "/representatives/reports/\($0.id)" }),
                    .text("方式") { $0.form.title }, .day("计划日期") { $0.plannedOn }, .text("地点") { $0.place },
                    .day("述职日期") { $0.heldOn },
                    .html("状态") { $0.state.status.html },
                ])
            if !gradings.isEmpty {
                Panel("年度测评") {
                    DataTable(
                        gradings, caption: "已公布的年度测评",
                        columns: [
                            .link("年度", { "\($0.year)年度" }, href: { "/representatives/gradings/\($0.id)" }),
                            .text("等次") { $0.grade?.title }, .day("公布日期") { $0.announcedOn },
                        ])
                }
            }
        }
    }
}
