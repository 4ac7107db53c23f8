import Kernel
import Storage

extension Journal.Holder {
    /// The raw values of the CHECK on `platform_clock.holder_kind`.
    enum Kind: String, CaseIterable, Storable { case role, unit, person, delegation, committee }

    var kind: Kind {
        switch self {
        case .role: .role
        case .unit: .unit
        case .person: .person
        case .delegation: .delegation
        case .committee: .committee
        }
    }

    var role: Role? { if case .role(let role) = self { role } else { nil } }

    var subject: ID<Never>? {
        switch self {
        case .role: nil
        case .unit(let id): id.asID()
        case .person(let id): id.asID()
        case .delegation(let id): id.asID()
        case .committee(let id): id.asID()
        }
    }

    /// As it is stored: the kind, and a role or an id. Throws `StorageError.decoding` for anything else.
    init(_ row: inout Row) throws {
        let kind: Kind = try row.next()
        let role: String? = try row.next()
        let id: ID<Never>? = try row.next()
        switch (kind, role.flatMap(Role.init(rawValue:)), id) {
        case (.role, .some(let role), _): self = .role(role)
        case (.unit, _, .some(let id)): self = .unit(id.asID())
        case (.person, _, .some(let id)): self = .person(id.asID())
        case (.delegation, _, .some(let id)): self = .delegation(id.asID())
        case (.committee, _, .some(let id)): self = .committee(id.asID())
        default: throw StorageError(.decoding(column: "holder_kind", expected: "a holder of a clock"))
        }
    }

    /// The grants that make an account one of this holder's.
    var grants: [Scope.Grant] {
        switch self {
        case .role(let role): [Scope.Grant(role)]
        case .unit(let id): [Role.unitClerk, .unitReviewer, .unitLeader].map { Scope.Grant($0, of: id.asID()) }
        case .person(let id): [Scope.Grant(.deputy, of: id.asID())]
        case .delegation(let id): [Scope.Grant(.delegationHead, of: id.asID())]
        case .committee(let id): [Scope.Grant(.committee, of: id.asID())]
        }
    }

    /// Whether somebody with this scope is, or belongs to, the holder.
    public func includes(_ scope: Scope) -> Bool { !Set(grants).isDisjoint(with: scope.grants) }
}
