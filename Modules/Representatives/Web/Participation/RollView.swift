import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// What the page of a roll shows. Seven statements, however long it is.
struct RollView: Sendable {
    let activity: ParticipatedActivity
    let counts: [RollCount]
    let entries: [RollEntry]
    let total: Int
    let leave: [LeaveRequest]
    let leaveTotal: Int
    let delegations: [Delegation]

    init(_ request: RollRequest, for scope: Scope, _ db: any Connection) throws {
        activity = try ParticipatedActivity.find(request.activity, in: scope.office, db)
        counts = try RollCount.all(by: request.by, of: request.activity, in: scope.office, db)
        (entries, total) = try RollEntry.page(
            request.filter, of: request.activity, limit: request.query.limit, offset: request.query.offset,
            in: scope.office, db)
        (leave, leaveTotal) = try LeaveRequest.waiting(for: request.activity, limit: 50, in: scope.office, db)
        delegations = try Delegation.all(for: scope, db)
    }
}
