import Documents
import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// 批量交办: the suggestions that wait, each with its units; checked, then confirmed once for all.
struct BatchPage {
    static let path = "/suggestions/assign-batch"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    /// The list of a meeting, the units filled in as far as they are proposed.
    func response() async throws -> WebResponse {
        let scope = visit.scope
        let meeting = visit.request.query["meeting"].flatMap { MeetingID($0) }
        let today = visit.today
        let (candidates, advice, meetings, batches, units, contact) = try await app.database.read { db in
            let candidates = try BatchCandidate.waiting(of: meeting, for: scope, db)
            return (
                candidates, try BatchAdvice(candidates, on: today, for: scope, db),
                try Meeting.all(in: scope.office, db),
                try AssignmentBatch.all(in: scope.office, db), try Unit.all(in: scope.office, db),
                try AssignmentBatch.lastContact(in: scope.office, db)
            )
        }
        let batch = AssignmentBatchID.new(at: visit.now)
        return .page("批量交办", wide: true) {
            PageHeader(
                "批量交办", lead: "待交办 \(candidates.count) 件。选好单位，检查无误后一次交办；有一件有问题，就一件也不交办。格子下面的推荐只供参考。",
                crumbs: [Link("代表建议", "/suggestions")]
            ) {
                a("交办表", .href("/suggestions/assignment-table"), .class("button"))
                a("办理时限表", .href("/suggestions/timetable"), .class("button"))
            }
            chooser(meetings, meeting)
            upload(batch)
            if candidates.isEmpty {
                p("没有待交办的建议。先受理、审核，或完成预交办。", .class("empty"))
            } else {
                BatchForm(
                    visit, batch, candidates.map { BatchForm.Line($0, advice) }, units: units.map(\.name),
                    remembered: contact
                ).html
            }
            earlier(batches)
        }
    }

    private func chooser(_ meetings: [Meeting], _ chosen: MeetingID?) -> HTML {
        form(.class("filter"), .method("get"), .action(Self.path)) {
            label {
                span("会议")
                select(.name("meeting")) {
                    option("全部（含闭会期间）", .value(""))
                    for meeting in meetings {
                        option(
                            meeting.name, .value(meeting.id.description), .selected(meeting.id == chosen))
                    }
                }
            }
            div(.class("buttons")) { button("看这次会议的", .type("submit")) }
        }
    }

    private func upload(_ batch: AssignmentBatchID) -> HTML {
        details(.class("action")) {
            summary("用表格交办：上传\(BatchLine.columns)三列的表")
            FormView(
                action: "\(Self.path)/file", csrf: visit.csrf, submit: "上传并检查", next: "下一步：逐行检查，确认后才交办",
                fields: [
                    .hidden("id", batch.description),
                    .file("file", "表格", accept: ".csv,.xlsx", hint: "几个会办单位用“、”隔开。", required: true),
                ], prefix: "u-")
        }
    }

    private func earlier(_ batches: [AssignmentBatch]) -> HTML {
        guard !batches.isEmpty else { return .empty }
        return Panel("以前的交办通知书") {
            ul(.class("plain")) {
                for batch in batches {
                    li {
                        Link("\(batch.assignedOn.chinese)的交办通知书", "/suggestions/batches/\(batch.id)")
                    }
                }
            }
        }.html
    }
}
