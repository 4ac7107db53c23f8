import Documents
import Kernel
import Platform
import Representatives
import Storage
import Web

/// What the screen in the room shows: the code of the moment, typed or scanned. The page fetches itself anew.
struct CheckInScreenPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func open() async throws -> WebResponse {
        try await changing("签到已开始。请把这一页投到会场的屏幕上。") { activity, scope, db in
            try CheckInScreen.open(activity, by: scope, db)
        }
    }

    func close() async throws -> WebResponse {
        try await changing("签到已结束，屏幕上的码作废。") { activity, scope, db in
            try CheckInScreen.close(activity, by: scope, db)
        }
    }

    private func changing(
        _ done: String, _ change: @escaping @Sendable (ActivityID, Scope, any Connection) throws -> Void
    ) async throws -> WebResponse {
        let activity: ActivityID = try visit.id("id")
        let scope = visit.scope
        do {
            try await app.database.write { db in try change(activity, scope, db) }
            return .redirect(to: Self.address(activity), done: done)
        } catch let failure as Failure where failure.kind == .conflict {
            return try await page(failure: failure)
        }
    }

    private static func address(_ activity: ActivityID) -> String {
        "/representatives/activities/\(activity)/check-in"
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ActivityID = try visit.id("id")
        let (scope, now) = (visit.scope, visit.now)
        let screen = try await app.database.read { db in try CheckInScreen.load(id, at: now, by: scope, db) }
        let drawing = try screen.code.flatMap { code in
            try siteAddress.map { try QRCode("\($0)/my/activities/\(id)/check-in?code=\(code)").modules }
        }
        let page = WebResponse.page("签到", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                screen.activity.name,
                lead: "\(screen.activity.whenAndWhere)　应到 \(screen.asked) 人，已签到 \(screen.attended) 人",
                crumbs: [Link("参加代表", RollRequest.address(id))])
            if let failure { Callout(.late, failure.message) }
            if let code = screen.code {
                p("扫码，或在“邀请我的活动”里输入签到码：", .class("lead"))
                p(code, .class("check-in-code"))
                if let drawing { QRCodeView("扫码签到", modules: drawing) }
                p("每 30 秒换一次，本页自动更新。", .class("hint"))
                form(action: "close", "结束签到", next: "之后屏幕上的码作废；没有签到的可以照纸质签到表登记。", id)
            } else if !screen.activity.isCancelled {
                form(action: "open", "开始签到", next: "之后：这里显示签到码，代表用手机扫码或输入。", id)
            }
        }
        // Half as long as a code lives: who reads it from the screen always has time to type it.
        return screen.code == nil ? page : page.with(header: "Refresh", "15; url=\(Self.address(id))")
    }

    private func form(
        action: String, _ submit: String, next: String, _ activity: ActivityID
    ) -> FormView {
        FormView(
            action: "\(Self.address(activity))/\(action)", csrf: visit.csrf, submit: submit, next: next, fields: [])
    }

    /// Where a telephone finds this site: as the browser that asks for the screen has found it.
    private var siteAddress: String? {
        guard let host = visit.request.headers["Host"], !host.isEmpty, host.utf8.count <= 200,
            host.unicodeScalars.allSatisfy({
                ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
                    || [".", "-", ":", "[", "]"].contains($0)
            })
        else { return nil }
        return "\(app.secureCookies ? "https" : "http")://\(host)"
    }
}
