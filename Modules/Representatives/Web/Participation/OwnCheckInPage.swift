import Kernel
import Platform
import Representatives
import Storage
import Web

/// Checking in on the telephone: the code of the screen is typed, or comes with the scanned address.
struct OwnCheckInPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    /// A scanned address only fills in the code: looking at a page changes nothing.
    func response() async throws -> WebResponse {
        let code = visit.request.query["code"].map { String($0.prefix(6)) }
        return try await page(code: code ?? "", way: code == nil ? .code : .qr)
    }

    func take() async throws -> WebResponse {
        let activity: ActivityID = try visit.id("id")
        let scope = visit.scope
        let way: CheckInWay = visit.form["way"] == CheckInWay.qr.rawValue ? .qr : .code
        do {
            let code = try visit.form.required("code", "签到码", maxLength: 20)
            let outcome = try await app.database.write { db in
                try CheckIn.take(code, in: activity, way: way, by: scope, db)
            }
            guard let failure = Self.failure(outcome) else {
                return .redirect(to: "/my/activities", done: "已签到，已计入您的履职档案。")
            }
            return try await page(way: .code, failure: failure)
        } catch let failure as Failure where failure.isMendable {
            return try await page(way: .code, failure: failure)
        }
    }

    private static func failure(_ outcome: CheckIn.Outcome) -> Failure? {
        switch outcome {
        case .done: nil
        case .wrong(let left): .invalid(field: "code", "签到码不对，或已经换了。请看屏幕上现在的六位数字；还可以试 \(left) 次。")
        case .closed(let until): .invalid(field: "code", "输错太多次，\(until.minuteText) 以后再试，或请工作人员登记。")
        case .notOpen: .conflict("现在没有开放签到。请工作人员在会场打开签到屏幕。")
        }
    }

    private func page(code: String = "", way: CheckInWay, failure: Failure? = nil) async throws -> WebResponse {
        let id: ActivityID = try visit.id("id")
        let scope = visit.scope
        let own = try await app.database.read { db in try OwnAttendance.find(in: id, for: scope, db) }
        return .page("签到", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "签到：\(own.activity.name)", lead: own.activity.whenAndWhere,
                crumbs: [Link("邀请我的活动", "/my/activities")])
            if own.state == .attended {
                Callout(.done, "您已经签到。")
            } else {
                FormView(
                    action: "/my/activities/\(id)/check-in", csrf: visit.csrf, submit: "签到", next: "之后：计入您的履职档案。",
                    fields: [
                        .hidden("way", way.rawValue),
                        .text("code", "签到码", value: code, hint: "会场屏幕上的六位数字", required: true, maxLength: 6),
                    ], failure: failure)
            }
        }
    }
}
