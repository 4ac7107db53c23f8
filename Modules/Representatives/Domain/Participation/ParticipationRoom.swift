import Kernel
import Platform
import RepresentativesContract

extension Room {
    /// Who takes part in an activity, and the opinions that come of it.
    static let participation: Room = {
        var room = Room()
        room.permissions = Permission.ofParticipation
        room.clockRules = OpinionClock.rules
        room.diagrams = [CaseDiagram(AttendanceCase.self), CaseDiagram(OpinionCase.self)]
        room.auditTitles = [
            "representatives.attendance.invite": "邀请代表参加活动",
            "representatives.attendance.exported": "导出活动名单",
            "representatives.check-in.opened": "开始签到",
            "representatives.check-in.closed": "结束签到",
            "representatives.leave-limit.set": "设定请假提醒次数",
            "representatives.opinion.raise": "登记代表活动意见",
            "representatives.opinion.exported": "导出代表活动意见",
        ]
        room.contributions.subscriptions = [.discardedDrafts]
        room.contributions.references = [.attendance, .opinion]
        room.contributions.desk = [.invitations, .leave, .opinions]
        return room
    }()
}
