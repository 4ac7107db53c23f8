import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// Every request for leave that waits, and the number of leaves a year from which whoever decides is warned.
struct LeavePage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func setLimit() async throws -> WebResponse {
        let scope = visit.scope
        do {
            let times = try visit.form.number("times", "次数", in: 0...99).orInvalid("times", "请填写次数。")
            let basis = try visit.form.required("basis", "依据", maxLength: 200)
            try await app.database.write { db in try LeaveLimit.set(times, basis: basis, by: scope, db) }
            return .redirect(to: "/representatives/leave", done: "已设定：一年请假满 \(times) 次时提醒审批的人。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let query = ListQuery(
            WebRequest(
                method: .get, path: "/representatives/leave",
                query: visit.request.method == .get ? visit.request.query.encoded : ""), sorts: ["held"])
        let (scope, year) = (visit.scope, visit.today.year)
        let (requests, total, limit, taken) = try await app.database.read { db in
            let (requests, total) = try LeaveRequest.waiting(
                limit: query.limit, offset: query.offset, in: scope.office, db)
            return (
                requests, total, try LeaveLimit.current(in: scope.office, db),
                try LeaveLimit.taken(by: requests.map(\.person), in: year, office: scope.office, db)
            )
        }
        return .page("请假", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("待审批的请假", lead: total == 0 ? "没有等审批的请假。" : "有 \(total) 位等审批，活动近的在前；点姓名审批。")
            DataTable(
                requests, caption: "待审批的请假", empty: "没有等审批的请假。",
                columns: [
                    .link("代表", { $0.deputy }, href: { "/representatives/attendances/\($0.id)" }),
                    .text("活动") { $0.activity }, .day("日期") { $0.heldOn }, .text("类别") { $0.kind?.title },
                    .text("事由") { $0.reason }, .number("今年已请假") { taken[$0.person] ?? 0 },
                ])
            Pager(query, total: total)
            Panel("请假次数提醒") {
                p(limit.map { "现在：一年请假满 \($0.times) 次时提醒（\($0.basis)）。" } ?? "现在没有设定。")
                FormView(
                    action: "/representatives/leave/limit", of: visit, submit: "设定", next: "之后：只提醒，不拦住审批。",
                    fields: [
                        .number("times", "一年请假次数", value: limit?.times, in: 0...99, required: true),
                        .text("basis", "依据", value: limit?.basis ?? "", hint: "如：代表管理办法第十二条", required: true),
                    ], failure: failure)
            }
        }
    }
}
