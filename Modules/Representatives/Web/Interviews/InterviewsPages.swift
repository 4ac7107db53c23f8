import Documents
import Kernel
import Platform
import Representatives
import Web

/// 约见: asked for by deputies, arranged by the office, answered by units.
func interviewsPages(_ app: Application) -> Pages {
    let list = "/representatives/interviews"
    let routes: [Route] = [
        .get(list, .holding(.readInterviews), "查看代表约见") { try await InterviewListPage(app, $0).response() },
        .get("\(list)/new", .holding(.readInterviews), "提出约见") { try await AskInterviewPage(app, $0).response() },
        .post(list, .holding(.readInterviews), "提出约见") { try await AskInterviewPage(app, $0).ask() },
        .get("\(list)/{id}", .holding(.readInterviews), "查看一次约见") { try await InterviewPage(app, $0).response() },
        .post("\(list)/{id}/acts/{event}", .holding(.readInterviews), "办理代表约见") {
            try await InterviewPage(app, $0).act()
        },
    ]
    return Pages(
        routes: routes
            + SheetExport.interviews.routes("\(list)/export", .holding(.readInterviews), app) {
                try InterviewListPage(app, $0).rows($1)
            },
        menu: [MenuEntry("代表约见", list, for: .readInterviews)])
}

extension SheetExport<Interview> {
    /// As the reader may see them.
    static let interviews = SheetExport(
        "代表约见", action: "representatives.interview.exported",
        columns: [
            SheetColumn("事由", width: 30), SheetColumn("代表"), SheetColumn("代表编号"), SheetColumn("约见谁", width: 24),
            SheetColumn("提出日期", .day), SheetColumn("单位", width: 24), SheetColumn("负责人"), SheetColumn("约见日期", .day),
            SheetColumn("答复日期", .day), SheetColumn("状态"),
        ]
    ) { interview in
        [
            .text(interview.facts.topic), .text(interview.deputy), .text(interview.code), .text(interview.wanted),
            .day(interview.askedOn), .text(optional: interview.unit), .text(optional: interview.official),
            .day(optional: interview.facts.heldOn), .day(optional: interview.answeredOn),
            .text(interview.facts.state.title),
        ]
    }
}
