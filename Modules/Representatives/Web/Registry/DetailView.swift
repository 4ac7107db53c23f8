import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// What the page of a tenure shows. A constant number of statements.
struct DetailView: Sendable {
    let tenure: Tenure
    /// The other tenures of the same person that the reader may see.
    let others: [Tenure]
    let steps: [Step]
    let moves: [StateMachine<TenureCase>.Move]
    let services: [Service]
    /// What was advised about the deputy; empty for those who may not read it.
    let advice: [DutyAdvice]
    /// Sessions missed without approval.
    let missed: [MissedSessions.Session]
    /// Who held the seat, in their order, this tenure among them; empty while the seat has never been vacant.
    let holders: [Tenure]
    /// Seats a by-elected deputy without a seat can be put onto.
    let vacancies: [Vacancy]

    init(_ id: TenureID, for scope: Scope, _ db: any Connection) throws {
        let office = scope.office
        let tenure = try Tenure.find(id, for: scope, db)
        let mayKeep = scope.may(.keepRepresentatives)
        let isSeen = { (other: Tenure) in
            scope.seesWholeRegister || other.delegation.map(scope.delegations.contains) ?? false
        }
        others = try Tenure.all(of: [tenure.person.id], in: office, db).filter { $0.id != id && isSeen($0) }
        steps = try Step.all(of: [Reference(TenureCase.kind, id)], in: office, db)
        moves = TenureCase.machine.moves(of: TenureFacts(tenure), for: scope)
        services = try Service.all(of: id, in: office, db)
        advice = scope.may(.readAppraisal) ? try DutyAdvice.all(of: id, in: office, db) : []
        missed = mayKeep ? try MissedSessions.all(of: id, in: office, db) : []
        holders = try VacancyListing.holders(of: tenure.seat, in: office, db).filter(isSeen)
        let canFill = mayKeep && tenure.seat == nil && tenure.electedBy == .byElection
        vacancies =
            canFill
            ? try VacancyListing.open(in: office, db).filter { $0.level == tenure.level && $0.term == tenure.term }
            : []
        self.tenure = tenure
    }
}
