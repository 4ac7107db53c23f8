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
        .appraisal,
    ]
    subsystem.permissions = [
        Permission.ofRegistry,
        Permission.ofAppraisal,
    ].flatMap(\.self)
    subsystem.offers = [
        Offer(RepresentativesPort.directory, RegistryDirectory()), Offer(.grantPeople, PersonSubjects()),
        Offer(.grantDelegations, DelegationSubjects()),
    ]
    subsystem.clockRules = []
    subsystem.diagrams = [
        CaseDiagram(TenureCase.self),
        CaseDiagram(VoterReportCase.self),
        CaseDiagram(YearGradingCase.self),
        CaseDiagram(AwardCase.self),
        CaseDiagram(CircularCase.self),
    ]
    subsystem.auditTitles = [
        "representatives.exported": "导出代表名册",
        "representatives.tenure.reveal-telephone": "查看完整手机号码",
        "representatives.appraisal-rule.set": "修改述职、测评和表彰规则",
        "representatives.appraisal-exported": "导出述职、测评或表彰",
        "representatives.report.planned": "列入述职计划",
        "representatives.grading.opened": "列入年度测评",
        "representatives.award.nominated": "提名表彰",
        "representatives.circular.drafted": "起草履职通报",
        "representatives.advice.given": "登记不再提名或辞职建议",
        "representatives.advice.withdrawn": "撤回不再提名或辞职建议",
    ]
    subsystem.commands = [RepresentativesCommand.self]
    subsystem.brings = { _ in
        var contributions = Contributions()
        contributions.references = [
            .tenure,
            .voterReport,
            .yearGrading,
            .award,
            .circular,
        ]
        contributions.desk = [
            .voterReports,
        ]
        contributions.ledgers = [
            DeputyLedger(),
            GroupLedger(),
            AwardLedger(),
            CircularLedger(),
        ]
        contributions.statistics = [
            Statistic.ofGroups,
            Statistic.ofTenures,
            Statistic.ofAppraisal,
        ].flatMap(\.self)
        contributions.subscriptions = []
        contributions.jobs = []
        return contributions
    }
    return subsystem
}()
