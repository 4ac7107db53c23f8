import Kernel
import Platform
import RepresentativesContract

extension Room {
    /// What the office does for deputies: certificates, address book, mailings, allowances.
    static let service: Room = {
        var room = Room()
        room.permissions = Permission.ofService
        room.auditTitles = ServiceAudit.titles
        room.contributions.references =
            [
                .entry(of: .mailings),
                .entry(of: .publicity),
                .entry(of: .receptions),
                .entry(of: .channels),
                .entry(of: .editions),
                .certificate,
                .certificateBatch,
            ] + EntryList.ofWork.map { .entry(of: $0) }
        room.contributions.ledgers = [
            EntryLedger(list: .mailings),
            EntryLedger(list: .publicity),
            EntryLedger(list: .receptions),
        ]
        room.contributions.statistics = Statistic.ofService
        room.contributions.jobs = [.dutyTurns]
        return room
    }()
}
