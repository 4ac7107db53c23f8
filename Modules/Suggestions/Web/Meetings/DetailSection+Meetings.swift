import Kernel
import Suggestions
import Web

extension DetailSection {
    /// 上过的会: the meetings on whose agenda the suggestion stands, and what was said of it there.
    static let meetings = DetailSection { detail, reader, db in
        let meetings = try WorkMeeting.about(detail.core.id, for: reader.scope, db)
        guard !meetings.isEmpty else { return .empty }
        let notes = try WorkMeetingNote.about(detail.core.id, for: reader.scope, db)
        return Panel("办理工作会议") {
            DataTable(
                meetings, caption: "列入议程的会议",
                columns: [
                    .day("日期") { $0.meeting.day }, .text("种类") { $0.meeting.kind.title },
                    .html("名称") { row in
                        row.isOpen
                            ? Link(row.meeting.title, "/suggestions/meetings/\(row.meeting.id)").html
                            : .text(row.meeting.title)
                    },
                    .html("状态") { Status($0.meeting.state.title, $0.meeting.state.phase.tone).html },
                ])
            if !notes.isEmpty {
                DataTable(
                    notes, caption: "点评",
                    columns: [
                        .text("单位") { $0.unitName }, .text("点评") { $0.content }, .day("登记日期") { $0.createdAt.day },
                    ])
            }
        }.html
    }
}
