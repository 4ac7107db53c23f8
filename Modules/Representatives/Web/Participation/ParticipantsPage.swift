import Kernel
import Platform
import Representatives
import Storage
import Web

/// An activity's roll for the office: who is asked, who comes, who is on leave, and what is to be done about it.
struct ParticipantsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    /// The ticked deputies of a paper list.
    func present() async throws -> WebResponse {
        let activity: ActivityID = try visit.id("id")
        let scope = visit.scope
        return try await taking {
            let ids: [AttendanceID] = try visit.form.ids("attendance", "代表")
            let count = try await app.database.write { db in
                try AttendanceRoll.markPresent(ids, of: activity, by: scope, db)
            }
            return "已登记 \(count) 位出席，计入履职档案。"
        }
    }

    func close() async throws -> WebResponse {
        let activity: ActivityID = try visit.id("id")
        let scope = visit.scope
        return try await taking {
            let count = try await app.database.write { db in try AttendanceRoll.close(activity, by: scope, db) }
            return count == 0 ? "没有要记缺席的代表，名单不变；活动当天不在任的不记缺席。" : "已把 \(count) 位记为缺席；可以逐位补假或更正。"
        }
    }

    private func taking(_ act: () async throws -> String) async throws -> WebResponse {
        let activity: ActivityID = try visit.id("id")
        do {
            return .redirect(to: RollRequest.address(activity), done: try await act())
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let request = try RollRequest(visit)
        let scope = visit.scope
        let view = try await app.database.read { db in try RollView(request, for: scope, db) }
        let parts = RollParts(view: view, request: request, visit: visit)
        return .page(view.activity.name, status: failure?.kind.httpStatus ?? 200, wide: true) {
            parts.header
            if let failure { Callout(.late, failure.message) }
            parts.counts
            parts.leave
            parts.roll
            parts.closing
        }
    }
}
