import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// One deputy's part in an activity: for the deputy on the telephone, and for the office that keeps the roll.
struct AttendancePage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: AttendanceID = try visit.id("id")
        // Checking in has a page of its own, which counts wrong codes.
        guard let event = AttendanceEvent(rawValue: try visit.parameter("event")), event != .checkIn else {
            throw Failure.notFound("没有这个动作。")
        }
        return try await acts(id).take(event, on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: AttendanceID) -> CaseActs<AttendanceCase> {
        CaseActs(.attendances, app, visit, page: "/representatives/attendances/\(id)")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: AttendanceID = try visit.id("id")
        let scope = visit.scope
        let view = try await app.database.read { db in try AttendanceView(id, for: scope, db) }
        let acts = acts(id)
        let fields = CaseForms(options: [:])
        let forms = acts.forms(
            view.moves.filter { $0.transition.event != .checkIn }, version: view.facts.version,
            primary: [.signUp, .approveLeave]
        ) { fields.fields($1) }
        let isOffice = scope.may(.keepParticipation)
        return .page(view.facts.activity.name, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                view.facts.activity.name, lead: "\(view.facts.activity.kindWord)，\(view.facts.activity.whenAndWhere)",
                crumbs: [
                    isOffice
                        ? Link("参加代表", RollRequest.address(view.facts.activity.id)) : Link("邀请我的活动", "/my/activities")
                ]
            ) {
                if view.mayCheckIn {
                    a(
                        "签到", .href("/my/activities/\(view.facts.activity.id)/check-in"), .class("button primary"))
                }
                if scope.people.contains(view.facts.person), !view.facts.activity.isCancelled {
                    a(
                        "提意见", .href("/representatives/opinions/new?activity=\(view.facts.activity.id)"),
                        .class("button"))
                }
            }
            if view.facts.activity.isCancelled { Callout(.late, "这项活动已经取消，不用报名、请假，也不再签到。") }
            if let warning = view.warning { Callout(.waiting, warning) }
            FactList(view.shownFacts)
            acts.panel(forms, failure)
            CaseHistory(view.steps, empty: "还没有办过。", byMinute: true)
        }
    }
}
