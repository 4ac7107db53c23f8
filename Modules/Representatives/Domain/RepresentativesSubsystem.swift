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
        .campaigns,
        .seats,
    ]
    subsystem.permissions = [
        Permission.ofRegistry,
        Permission.ofActivities,
        .declarations,
        .points,
    ]
    subsystem.permissions = [
        Permission.ofRegistry,
        Permission.ofPerformance,
        Permission.ofPoints,
        .groups,
        .links,
    ]
    subsystem.permissions = [
        Permission.ofRegistry,
        Permission.ofGroups,
        Permission.ofLinks,
        .participation,
    ]
    subsystem.permissions = [
        Permission.ofRegistry,
        Permission.ofParticipation,
        .appraisal,
    ]
    subsystem.permissions = [
        Permission.ofRegistry,
        Permission.ofAppraisal,
        .service,
        .livelihood,
    ]
    subsystem.permissions = [
        Permission.ofRegistry,
        Permission.ofService,
        Permission.ofLivelihood,
    ].flatMap(\.self)
    subsystem.offers = [
        Offer(RepresentativesPort.directory, RegistryDirectory()), Offer(.grantPeople, PersonSubjects()),
        Offer(.grantDelegations, DelegationSubjects()),
    ]
    subsystem.clockRules = OpinionClock.rules
    subsystem.diagrams = [
        CaseDiagram(TenureCase.self),
        CaseDiagram(ActivityCase.self),
        CaseDiagram(PerformanceCase.self),
        CaseDiagram(PointsObjectionCase.self),
        CaseDiagram(AttendanceCase.self),
        CaseDiagram(OpinionCase.self),
        CaseDiagram(VoterReportCase.self),
        CaseDiagram(YearGradingCase.self),
        CaseDiagram(AwardCase.self),
        CaseDiagram(CircularCase.self),
        CaseDiagram(BriefCase.self),
        CaseDiagram(ProjectCase.self),
    ]
    subsystem.auditTitles = [
        "representatives.exported": "导出代表名册",
        "representatives.tenure.reveal-telephone": "查看完整手机号码",
        "representatives.activities.exported": "导出代表活动",
        "representatives.activity.planned": "新建代表活动",
        "representatives.campaign.begun": "新建代表行动",
        "representatives.campaign.phase-added": "代表行动：增加阶段",
        "representatives.campaign.phase-done": "代表行动：登记阶段完成",
        "representatives.campaign.supervision-added": "代表行动：增加分片督导",
        "representatives.campaign.supervision-ended": "代表行动：结束分片督导",
        "representatives.deed.recorded": "登记典型事迹",
        "representatives.deed.withdrawn": "撤销典型事迹",
        "representatives.performance-withdrawn": "履职记录随来源冲销",
        "representatives.performance-exported": "导出履职情况",
        "representatives.publication-changed": "开关代表履职情况公开",
        "representatives.points-rules-adopted": "施行积分规则",
        "representatives.points-adjusted": "履职积分加分、扣分",
        "representatives.points-objection-raised": "提出积分异议",
        "representatives.points-talk": "登记约谈、不再提名建议",
        "representatives.points-exported": "导出履职积分",
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
        "representatives.attendance.invite": "邀请代表参加活动",
        "representatives.attendance.exported": "导出活动名单",
        "representatives.check-in.opened": "开始签到",
        "representatives.check-in.closed": "结束签到",
        "representatives.leave-limit.set": "设定请假提醒次数",
        "representatives.opinion.raise": "登记代表活动意见",
        "representatives.opinion.exported": "导出代表活动意见",
        "representatives.appraisal-rule.set": "修改述职、测评和表彰规则",
        "representatives.appraisal-exported": "导出述职、测评或表彰",
        "representatives.report.planned": "列入述职计划",
        "representatives.grading.opened": "列入年度测评",
        "representatives.award.nominated": "提名表彰",
        "representatives.circular.drafted": "起草履职通报",
        "representatives.advice.given": "登记不再提名或辞职建议",
        "representatives.advice.withdrawn": "撤回不再提名或辞职建议",
    ]
    subsystem.auditTitles.merge(ServiceAudit.titles) { first, _ in first }
    subsystem.auditTitles.merge(LivelihoodAudit.titles) { first, _ in first }
    subsystem.commands = [RepresentativesCommand.self]
    subsystem.brings = { _ in
        var contributions = Contributions()
        contributions.references = [
            .tenure,
            .activity,
            .campaign,
            .deed,
        ]
        contributions.desk = [
            .activities
            .performance,
            .pointsLine,
            .pointsObjection,
        ]
        contributions.desk = [
            PerformanceDesk.shelf,
            PointsDesk.shelf,
            .group,
            .committeeMember,
            .contact,
            .contactDuty,
            .attendance,
            .opinion,
        ]
        contributions.desk = [
            .invitations,
            .leave,
            .opinions,
            .voterReport,
            .yearGrading,
            .award,
            .circular,
        ]
        contributions.desk = [
            .voterReports,
            .entry(of: .mailings),
            .entry(of: .publicity),
            .entry(of: .receptions),
            .entry(of: .channels),
            .entry(of: .editions),
            .entry(of: .consultative),
            .certificate,
            .certificateBatch,
            .brief,
            .project,
        ]
        contributions.desk = [
            BriefDesk.shelf
        ]
        contributions.ledgers = [
            DeputyLedger(),
            GroupLedger(),
            CampaignLedger(),
            ActivityLedger(),
            AttendanceLedger(),
            IntentLedger(),
            AreaSupervisionLedger(),
            MemberLedger(),
            LinkLedger(),
            AwardLedger(),
            CircularLedger(),
            EntryLedger(list: .mailings),
            EntryLedger(list: .publicity),
            EntryLedger(list: .receptions),
            LeadLedger(),
            EntryLedger(list: .consultative),
        ]
        contributions.statistics = [
            Statistic.ofGroups,
            Statistic.ofTenures,
            Statistic.ofActivities,
            Statistic.ofAreaSupervision,
            Statistic.ofLinks,
            Statistic.ofAppraisal,
            Statistic.ofService,
            Statistic.ofLivelihood,
        ].flatMap(\.self)
        contributions.subscriptions = [
            .performanceNoted,
            .performanceWithdrawn,
        ]
        contributions.jobs = [
            .points,
        contributions.subscriptions = []
        contributions.jobs = [
            .strokeKeys,
        ]
        return contributions
    }
    return subsystem
}()
