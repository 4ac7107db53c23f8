import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One work meeting: for the office with its record and what can be done, for a unit with what concerns it.
struct MeetingPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: ID<WorkMeeting> = try visit.id("meeting")
        return try await acts(id).take(on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: ID<WorkMeeting>) -> CaseActs<WorkMeetingCase> {
        CaseActs(.workMeetings, app, visit, page: "/suggestions/meetings/\(id)")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<WorkMeeting> = try visit.id("meeting")
        let (scope, acts) = (visit.scope, acts(id))
        let sources = try await app.database.read { db -> (MeetingView, AttachmentList)? in
            guard try !WorkMeeting.isExcused(id, for: scope, db) else { return nil }
            return (
                try MeetingView(id, for: scope, db),
                try AttachmentList.of(Reference(WorkMeetingCase.kind, id), .workMeeting, for: scope, db)
            )
        }
        guard let (view, files) = sources else {
            return .page("办理工作会议") {
                PageHeader("办理工作会议", lead: "这次会议不用参加。", crumbs: [Link("代表建议", "/suggestions")])
            }
        }
        let meeting = view.meeting
        let forms = acts.forms(
            WorkMeetingCase.machine.moves(of: meeting, for: scope), version: meeting.version,
            primary: [meeting.kind == .assigning && !meeting.isLaidDown ? .layDown : .hold, .note],
            fields: view.fields(of:_:))
        return .page(meeting.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                meeting.title, lead: meeting.kind.title,
                crumbs: [
                    view.isOffice ? Link("办理工作会议", "/suggestions/meetings") : Link("代表建议", "/suggestions")
                ]
            ) {
                if meeting.state != .cancelled {
                    a(
                        "打印、下载会议通知", .href("/letters/papers/suggestions.meeting-notice/\(id)"), .class("button"))
                }
            }
            FactList(view.facts)
            acts.panel(forms, failure)
            view.texts
            view.parts
            AttachmentPanel(files, csrf: visit.csrf)
            if view.isOffice { CaseHistory(view.steps) }
        }
    }
}
