import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 议案截止时间: until when motions of a session are taken.
struct MotionCutoffPage {
    static let path = "/suggestions/motion-cutoff"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func save() async throws -> WebResponse {
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: MotionCutoff.fields)
        return try await app.save(then: Self.path, done: "议案截止时间已设定。过了这个时间，代表不能再提交议案，仍可以提交建议。", or: page) { db in
            try MotionCutoff.set(input, by: scope, db)
        }
    }

    private func page(_ failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let (set, meetings) = try await app.database.read { db in
            (
                try MotionCutoff.all(in: scope.office, db),
                try Meeting.all(in: scope.office, db).filter { $0.kind == .congress }
            )
        }
        let options = [InputField.Source.meetings: meetings.prefix(20).map { Option($0.id.description, $0.name) }]
        return .page("议案截止时间", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "议案截止时间", lead: "主席团决定的大会议案截止时间。没有设定的，会议期间都可以提出。", crumbs: [Link("代表建议", "/suggestions")])
            FormView(
                action: Self.path, of: visit, submit: "设定", next: "设定后：过了这个时间不再接收议案；可以重新设定。",
                fields: CaseForms(options: options).fields(MotionCutoff.fields), failure: failure)
            DataTable(
                set, caption: "已设定的截止时间", empty: "还没有设定过。",
                columns: [
                    .text("会议") { $0.meetingName }, .text("截止时间") { $0.endsAt.minuteText }, .text("设定人") { $0.setBy },
                ])
        }
    }
}
