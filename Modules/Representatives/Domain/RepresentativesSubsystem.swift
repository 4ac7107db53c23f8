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
    subsystem.clockRules = []
    subsystem.diagrams = [
        CaseDiagram(TenureCase.self),
        CaseDiagram(BriefCase.self),
        CaseDiagram(ProjectCase.self),
    ]
    subsystem.auditTitles = [
        "representatives.exported": "导出代表名册",
        "representatives.tenure.reveal-telephone": "查看完整手机号码",
    ]
    subsystem.auditTitles.merge(ServiceAudit.titles) { first, _ in first }
    subsystem.auditTitles.merge(LivelihoodAudit.titles) { first, _ in first }
    subsystem.commands = [RepresentativesCommand.self]
    subsystem.brings = { _ in
        var contributions = Contributions()
        contributions.references = [
            .tenure,
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
            EntryLedger(list: .mailings),
            EntryLedger(list: .publicity),
            EntryLedger(list: .receptions),
            LeadLedger(),
            EntryLedger(list: .consultative),
        ]
        contributions.statistics = [
            Statistic.ofGroups,
            Statistic.ofTenures,
            Statistic.ofService,
            Statistic.ofLivelihood,
        ].flatMap(\.self)
        contributions.subscriptions = []
        contributions.jobs = []
        return contributions
    }
    return subsystem
}()
