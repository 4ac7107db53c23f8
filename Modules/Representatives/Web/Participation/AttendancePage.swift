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
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: try CaseEngine.attendances.verb(event).fields)
        do {
            let seen = try visit.form.number("version", "版本")
            let transition = try await app.database.write { db in
                try CaseEngine.attendances.take(event, on: id.asID(), raw, seen: seen, by: scope, db).transition
            }
            return .redirect(to: Self.address(id), done: "办好了：\(event.title)。\(transition.next)")
        } catch let failure as Failure where failure.kind == .invalid || failure.kind == .conflict {
            return try await page(failure: failure)
        }
    }

    private static func address(_ id: AttendanceID) -> String { "/representatives/attendances/\(id)" }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: AttendanceID = try visit.id("id")
        let scope = visit.scope
        let view = try await app.database.read { db in try AttendanceView(id, for: scope, db) }
        let forms = actions(view)
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
                if scope.people.contains(view.facts.person) {
                    a(
                        "提意见", .href("/representatives/opinions/new?activity=\(view.facts.activity.id)"),
                        .class("button"))
                }
            }
            if let failure, !forms.contains(where: { $0.action == visit.request.path }) {
                Callout(.late, failure.message)
            }
            if let warning = view.warning { Callout(.waiting, warning) }
            FactList(view.shownFacts)
            if !forms.isEmpty {
                Panel("现在可以办的") {
                    ActionForms(
                        csrf: visit.csrf, forms, form: failure == nil ? nil : visit.form, failure: failure,
                        failed: failure == nil ? nil : visit.request.path)
                }
            }
            Panel("经过") {
                if view.steps.isEmpty { p("还没有办过。", .class("empty")) }
                Timeline(view.steps.map(Self.entry))
            }
        }
    }

    private func actions(_ view: AttendanceView) -> [ActionForm] {
        let forms = CaseForms(options: [:])
        return view.moves.filter { $0.transition.event != .checkIn }.map { move in
            let event = move.transition.event
            let fields = CaseEngine.attendances.verbs.first { $0.event == event }?.fields ?? []
            let next =
                move.missing.isEmpty ? "之后：\(move.transition.next)" : "还要先做到：\(move.missing.joined(separator: "；"))。"
            return ActionForm(
                event.title, action: "\(Self.address(view.facts.id))/acts/\(event.rawValue)", submit: event.title,
                next: next, fields: [.hidden("version", String(view.facts.version))] + forms.fields(fields),
                primary: event == .signUp || event == .approveLeave)
        }
    }

    private static func entry(_ step: Step) -> TimelineEntry {
        TimelineEntry(
            when: step.enteredAt.minuteText, who: step.actor, what: "\(step.title)：\(step.from) → \(step.to)",
            detail: step.opinion)
    }
}
