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
        .seats,
    ]
    subsystem.permissions = [
        Permission.ofRegistry,
    ].flatMap(\.self)
    subsystem.offers = [
        Offer(RepresentativesPort.directory, RegistryDirectory()), Offer(.grantPeople, PersonSubjects()),
        Offer(.grantDelegations, DelegationSubjects()),
    ]
    subsystem.clockRules = []
    subsystem.diagrams = [
        CaseDiagram(TenureCase.self),
    ]
    subsystem.auditTitles = [
        "representatives.exported": "导出代表名册",
        "representatives.tenure.reveal-telephone": "查看完整手机号码",
        "representatives.tenure.reveal-id-number": "查看完整身份证号",
        "representatives.tenure.register": "登记代表",
        "representatives.tenure.seat": "补选补缺",
        "representatives.tenure.service": "登记代表担任的职务",
        "representatives.tenure.service-end": "登记代表不再担任的职务",
        "representatives.tenure.exit-advice": "登记建议辞职",
        "representatives.person.merge": "合并重复的人",
        "representatives.constituency.keep": "登记选区",
        "representatives.quota.set": "登记核定名额",
        "representatives.election.keep": "登记选举",
        "representatives.composition.exported": "导出代表结构",
    ]
    subsystem.commands = [RepresentativesCommand.self]
    subsystem.brings = { _ in
        var contributions = Contributions()
        contributions.references = [
            .tenure,
        ]
        contributions.desk = []
        contributions.ledgers = [
            DeputyLedger(),
            GroupLedger(),
        ]
        contributions.statistics = [
            Statistic.ofGroups,
            Statistic.ofTenures,
        ].flatMap(\.self)
        contributions.subscriptions = []
        contributions.jobs = [
            .strokeKeys,
        ]
        return contributions
    }
    return subsystem
}()
