import Kernel
import Platform
import RepresentativesContract

extension Room {
    /// 民情直报, 民生实事 and 议政代表.
    static let livelihood: Room = {
        var room = Room()
        room.permissions = Permission.ofLivelihood
        room.clockRules = BriefClock.rules
        room.diagrams = [CaseDiagram(BriefCase.self), CaseDiagram(ProjectCase.self)]
        room.auditTitles = LivelihoodAudit.titles
        room.contributions.references = [.entry(of: .consultative), .brief, .project]
        room.contributions.desk = [BriefDesk.shelf]
        room.contributions.ledgers = [LeadLedger(), EntryLedger(list: .consultative)]
        room.contributions.statistics = Statistic.ofLivelihood
        return room
    }()
}
