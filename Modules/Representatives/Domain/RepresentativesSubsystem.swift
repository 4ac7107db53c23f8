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
        .declarations,
        .points,
    ]
    subsystem.permissions = [
        Permission.ofRegistry,
        Permission.ofPerformance,
        Permission.ofPoints,
    ].flatMap(\.self)
    subsystem.offers = [
        Offer(RepresentativesPort.directory, RegistryDirectory()), Offer(.grantPeople, PersonSubjects()),
        Offer(.grantDelegations, DelegationSubjects()),
    ]
    subsystem.clockRules = []
    subsystem.diagrams = [
        CaseDiagram(TenureCase.self),
        CaseDiagram(PerformanceCase.self),
        CaseDiagram(PointsObjectionCase.self),
    ]
    subsystem.auditTitles = [
        "representatives.exported": "导出代表名册",
        "representatives.tenure.reveal-telephone": "查看完整手机号码",
        "representatives.performance-withdrawn": "履职记录随来源冲销",
        "representatives.performance-exported": "导出履职情况",
        "representatives.publication-changed": "开关代表履职情况公开",
        "representatives.points-rules-adopted": "施行积分规则",
        "representatives.points-adjusted": "履职积分加分、扣分",
        "representatives.points-objection-raised": "提出积分异议",
        "representatives.points-talk": "登记约谈、不再提名建议",
        "representatives.points-exported": "导出履职积分",
    ]
    subsystem.commands = [RepresentativesCommand.self]
    subsystem.brings = { _ in
        var contributions = Contributions()
        contributions.references = [
            .tenure,
            .performance,
            .pointsLine,
            .pointsObjection,
        ]
        contributions.desk = [
            PerformanceDesk.shelf,
            PointsDesk.shelf,
        ]
        contributions.ledgers = [
            DeputyLedger(),
            GroupLedger(),
        ]
        contributions.statistics = [
            Statistic.ofGroups,
            Statistic.ofTenures,
        ].flatMap(\.self)
        contributions.subscriptions = [
            .performanceNoted,
            .performanceWithdrawn,
        ]
        contributions.jobs = [
            .points
        ]
        return contributions
    }
    return subsystem
}()
