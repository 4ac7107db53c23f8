import Kernel
import Platform
import Suggestions
import Web

/// The pages of 办理工作会议.
func meetingPages(_ app: Application) -> Pages {
    Pages(
        routes: meetingRoutes(app),
        menu: [MenuEntry("办理工作会议", "/suggestions/meetings", for: .superviseSuggestions)])
}

private let path = "/suggestions/meetings"

private func meetingRoutes(_ app: Application) -> [Route] {
    [
        .get(path, .holding(.superviseSuggestions), "查看办理工作会议") { try await MeetingsPage(app, $0).response() },
        .get("\(path)/new", .holding(.superviseSuggestions), "安排会议") { try await NewMeetingPage(app, $0).empty() },
        .post(path, .holding(.superviseSuggestions), "安排会议") { try await NewMeetingPage(app, $0).save() },
        .get("\(path)/rules", .holding(.superviseSuggestions), "查看会议次数规定") {
            try await MeetingRulesPage(app, $0).response()
        },
        .post("\(path)/rules", .holding(.superviseSuggestions), "规定会议次数") {
            try await MeetingRulesPage(app, $0).set()
        },
        // A unit reads what it is invited to: the page asks who is looking.
        .get("\(path)/{meeting}", .holding(.readSuggestions), "查看一次会议") { try await MeetingPage(app, $0).response() },
        .post("\(path)/{meeting}/acts/{event}", .holding(.superviseSuggestions), "办理会议") {
            try await MeetingPage(app, $0).act()
        },
    ]
        + SheetExport.workMeetings.routes("\(path)/export", .holding(.superviseSuggestions), app) { visit, db in
            try MeetingsPage(app, visit).listing.page(limit: sheetExportLimit + 1, offset: 0, for: visit.scope, db)
        }
}
