import Kernel
import Platform
import RepresentativesContract
import Storage

/// Who the deputies are, term by term, and what they do. Each folder beside this file is a room; what the rooms bring
/// stands here, a line for each.
public let representatives: Subsystem = {
    var subsystem = Subsystem(id: "representatives", title: "代表")
    subsystem.after = ["platform"]
    subsystem.migrations = [
        .registry,
        .activities,
        .performance,
        .participation,
    ]
    subsystem.permissions = [
        Permission.ofRegistry,
        Permission.ofParticipation,
    ].flatMap(\.self)
    subsystem.offers = [
        Offer(RepresentativesPort.directory, RegistryDirectory()), Offer(.grantPeople, PersonSubjects()),
        Offer(.grantDelegations, DelegationSubjects()),
    ]
    subsystem.clockRules = OpinionClock.rules
    subsystem.diagrams = [
        CaseDiagram(TenureCase.self),
        CaseDiagram(AttendanceCase.self),
        CaseDiagram(OpinionCase.self),
    ]
    subsystem.auditTitles = [
        "representatives.exported": "导出代表名册",
        "representatives.tenure.reveal-telephone": "查看完整手机号码",
        "representatives.attendance.invite": "邀请代表参加活动",
        "representatives.attendance.exported": "导出活动名单",
        "representatives.check-in.opened": "开始签到",
        "representatives.check-in.closed": "结束签到",
        "representatives.leave-limit.set": "设定请假提醒次数",
        "representatives.opinion.raise": "登记代表活动意见",
        "representatives.opinion.exported": "导出代表活动意见",
    ]
    subsystem.commands = [RepresentativesCommand.self]
    subsystem.brings = { _ in
        var contributions = Contributions()
        contributions.references = [
            .tenure,
            .attendance,
            .opinion,
        ]
        contributions.desk = [
            .invitations,
            .leave,
            .opinions,
        ]
        contributions.ledgers = [
            DeputyLedger(),
            GroupLedger(),
        ]
        contributions.statistics = [
            Statistic.ofGroups,
            Statistic.ofTenures,
        ].flatMap(\.self)
        contributions.subscriptions = []
        contributions.jobs = []
        return contributions
    }
    return subsystem
}()
