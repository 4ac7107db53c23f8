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
        .groups,
        .links,
    ]
    subsystem.permissions = [
        Permission.ofRegistry,
        Permission.ofGroups,
        Permission.ofLinks,
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
        "representatives.group.founded": "成立代表小组",
        "representatives.group.named": "确定小组的组长和联络员",
        "representatives.group.joined": "编入代表小组",
        "representatives.group.left": "调出代表小组",
        "representatives.group.planned": "写代表小组年度计划",
        "representatives.group.plan-dropped": "撤下代表小组计划事项",
        "representatives.group.dissolved": "撤销代表小组",
        "representatives.group.rule-changed": "改动代表小组活动次数规定",
        "representatives.groups.exported": "导出代表小组",
        "representatives.member.added": "登记组成人员",
        "representatives.member.changed": "更正组成人员资料",
        "representatives.member-link.begun": "增加联系的代表",
        "representatives.member-link.ended": "结束与代表的联系",
        "representatives.contact.recorded": "登记联系情况",
        "representatives.contact.withdrawn": "撤回联系记录",
        "representatives.contact-duty.begun": "登记联系分工",
        "representatives.contact-duty.ended": "结束联系分工",
        "representatives.links.exported": "导出联系名单和联系记录",
    ]
    subsystem.commands = [RepresentativesCommand.self]
    subsystem.brings = { _ in
        var contributions = Contributions()
        contributions.references = [
            .tenure,
            .group,
            .committeeMember,
            .contact,
            .contactDuty,
        ]
        contributions.desk = []
        contributions.ledgers = [
            DeputyLedger(),
            GroupLedger(),
            MemberLedger(),
            LinkLedger(),
        ]
        contributions.statistics = [
            Statistic.ofGroups,
            Statistic.ofTenures,
            Statistic.ofLinks,
        ].flatMap(\.self)
        contributions.subscriptions = []
        contributions.jobs = []
        return contributions
    }
    return subsystem
}()
