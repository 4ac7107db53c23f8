import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// What the page of a tenure shows. Three statements.
struct DetailView: Sendable {
    let tenure: Tenure
    /// The other tenures of the same person that the reader may see.
    let others: [Tenure]
    let steps: [Step]
    let moves: [StateMachine<TenureCase>.Move]

    init(_ id: TenureID, for scope: Scope, _ db: any Connection) throws {
        tenure = try Tenure.find(id, for: scope, db)
        others = try Tenure.all(of: [tenure.person.id], in: scope.office, db).filter { other in
            other.id != id
                && (scope.seesWholeRegister || other.delegation.map(scope.delegations.contains) ?? false)
        }
        steps = try Step.all(of: [Reference(TenureCase.kind, id)], in: scope.office, db)
        moves = TenureCase.machine.moves(of: TenureFacts(tenure), for: scope)
    }
}
