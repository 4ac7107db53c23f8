import Kernel
import Storage
import Web

/// 到期情况: the running clocks, why each ends on its day, the rules, and the calendar.
public func clockPages(_ app: Application) -> [Route] {
    [
        .get("/clocks", .holding(.clocks), "查看到期情况") { visit in try await ClockListPage(app, visit).response() },
        .get("/clocks/rules", .holding(.clocks), "查看期限规定") { visit in
            try await ClockRulesPage(app, visit).response()
        },
        .post("/clocks/rules/{id}", .holding(.clocks), "改动期限规定") { visit in
            try await ClockRulesPage(app, visit).change()
        },
        .get("/clocks/calendar", .holding(.clocks), "查看放假调休安排") { visit in
            try await CalendarPage(app, visit).response()
        },
        .post("/clocks/calendar/preview", .holding(.clocks), "核对要导入的放假调休安排") { visit in
            try await CalendarPage(app, visit).preview()
        },
        .post("/clocks/calendar", .holding(.clocks), "导入放假调休安排") { visit in
            try await CalendarPage(app, visit).confirm()
        },
        .get("/clocks/{id}", .signedIn, "查看到期日的算法") { visit in try await ClockPage(app, visit).response() },
    ]
}

/// The ways between the three lists.
enum ClockLinks {
    static let crumbs = [Link("到期情况", "/clocks")]

    static var actions: HTML {
        .list([
            Link("期限规定", "/clocks/rules").html, .text(" "), Link("放假调休安排", "/clocks/calendar").html,
        ])
    }
}
