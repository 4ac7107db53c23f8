import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 办理工作会议 by year, and whether the office's rule of how often has been kept.
struct MeetingsPage {
    let app: Application
    let visit: Visit
    private let query: ListQuery
    let listing: WorkMeetingListing
    private let year: AskedYear

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["held"], filters: ["year", "kind", "state"], descending: true)
        year = AskedYear(visit)
        var listing = WorkMeetingListing()
        listing.year = year.asked
        listing.kind = query.filter("kind").flatMap(WorkMeetingKind.init(rawValue:))
        listing.state = query.filter("state").flatMap(WorkMeetingState.init(rawValue:))
        self.listing = listing
    }

    func response() async throws -> WebResponse {
        let (listing, query, scope, year, today) = (listing, query, visit.scope, year.year, visit.today)
        let (lines, total, slots) = try await app.database.read { db in
            (
                try listing.page(limit: query.limit, offset: query.offset, for: scope, db),
                try listing.count(for: scope, db),
                try MeetingRhythm.slots(of: year, on: today, in: scope.office, db)
            )
        }
        return .page("办理工作会议", wide: true) {
            PageHeader("办理工作会议", lead: "交办会、督办会、通报会、视察、听取报告等，共 \(total) 次。安排以后，通知的单位马上收到消息。") {
                a("安排会议", .href("/suggestions/meetings/new"), .class("button primary"))
                Link("会议次数规定", "/suggestions/meetings/rules")
            }
            if slots.isEmpty {
                p("还没有规定哪种会议多久开一次。规定以后，这里按期列出开了没有，快到期没有安排的到“我的事”里提醒。", .class("hint"))
            } else {
                Self.rhythm(slots, year)
            }
            FilterBar(
                query,
                fields: [
                    self.year.field,
                    .select("kind", "种类", WorkMeetingKind.allCases.map { Option($0.rawValue, $0.title) }),
                    .select("state", "状态", WorkMeetingState.allCases.map { Option($0.rawValue, $0.title) }),
                ])
            DataTable(lines, caption: "办理工作会议", empty: "没有符合条件的会议。点“安排会议”。", columns: Self.columns)
            Pager(query, total: total)
            ExportLinks(query, path: "/suggestions/meetings/export")
        }
    }

    private static func rhythm(_ slots: [MeetingRhythm.Slot], _ year: Int) -> DataTable {
        DataTable(
            slots, caption: "\(year)年按规定应开的会议",
            columns: [
                .text("会议") { $0.kind.title }, .text("期间") { $0.title }, .day("截止") { $0.last },
                .html("开了没有") { Status($0.standing.title, $0.standing.tone).html }, .text("依据") { $0.basis },
            ])
    }

    private static var columns: [Column<WorkMeetingListing.Line>] {
        [
            .day("日期") { $0.meeting.day }, .text("种类") { $0.meeting.kind.title },
            .link("名称", { $0.meeting.title }, href: { "/suggestions/meetings/\($0.meeting.id)" }),
            .text("地点") { $0.meeting.place }, .number("建议") { $0.suggestions }, .number("通知单位") { $0.invited },
            .text("到会单位") { $0.meeting.state == .held ? String($0.present) : "—" }, .number("点评") { $0.notes },
            .html("状态") { Status($0.meeting.state.title, $0.meeting.state.phase.tone).html },
        ]
    }
}

extension MeetingRhythm.Slot.Standing {
    var tone: Tone {
        switch self {
        case .held: .done
        case .planned: .running
        case .due: .waiting
        case .ahead: .neutral
        case .missed: .late
        }
    }
}
