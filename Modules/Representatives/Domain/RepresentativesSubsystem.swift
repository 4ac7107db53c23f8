import Kernel
import Platform
import RepresentativesContract
import Storage

/// Who the deputies are, term by term.
public let representatives: Subsystem = {
    var subsystem = Subsystem(id: "representatives", title: "代表")
    subsystem.after = ["platform"]
    subsystem.migrations = [.registry]
    subsystem.permissions = Permission.ofRepresentatives
    subsystem.offers = [
        Offer(RepresentativesPort.directory, RegistryDirectory()), Offer(.grantPeople, PersonSubjects()),
        Offer(.grantDelegations, DelegationSubjects()),
    ]
    subsystem.diagrams = [CaseDiagram(TenureCase.self)]
    subsystem.auditTitles = [
        "representatives.exported": "导出代表名册", "representatives.tenure.reveal-telephone": "查看完整手机号码",
    ]
    subsystem.commands = [RepresentativesCommand.self]
    subsystem.brings = { _ in
        var contributions = Contributions()
        contributions.references = [.tenure]
        contributions.ledgers = [DeputyLedger(), GroupLedger()]
        contributions.statistics = Statistic.ofGroups + Statistic.ofTenures
        return contributions
    }
    return subsystem
}()
