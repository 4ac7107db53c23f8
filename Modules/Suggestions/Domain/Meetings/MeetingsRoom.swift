import Kernel
import Platform

extension Room {
    /// 办理工作会议: 交办会, 督办会, 通报会 and the others, with how often the office's own rule asks for them.
    static let meetings: Room = {
        var room = Room()
        room.diagrams = [CaseDiagram(WorkMeetingCase.self)]
        room.auditTitles = [
            "suggestions.meeting.arranged": "安排办理工作会议",
            "suggestions.meeting.exported": "导出办理工作会议",
            "suggestions.meeting-rule.set": "规定会议次数",
        ]
        room.contributions.references = [.workMeeting]
        room.contributions.desk = [MeetingDesk.shelf]
        room.contributions.attachments = [.workMeeting]
        room.contributions.letters = [.meetingNotice]
        return room
    }()
}
