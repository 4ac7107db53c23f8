import Kernel
import Storage

/// Everything the roles of this application can be bound to.
public struct SubjectDirectory: Sendable {
    private let sources: [Role.Bound: any GrantSubjects]

    public init(_ application: Application) throws {
        var sources: [Role.Bound: any GrantSubjects] = [.unit: UnitSubjects(), .committee: CommitteeSubjects()]
        let offered = Set(application.subsystems.flatMap(\.offers).map(\.name))
        for (bound, key) in [(Role.Bound.person, PortKey.grantPeople), (.delegation, .grantDelegations)]
        where offered.contains(key.name) {
            sources[bound] = try application.ports.require(key)
        }
        self.sources = sources
    }

    /// What there is to choose from; empty for a role that is bound to nothing. Throws `invalid` when nobody keeps it.
    func choices(for bound: Role.Bound, in office: OfficeID, _ db: any Connection) throws
        -> [(id: ID<Never>, name: String)]
    {
        bound == .nothing ? [] : try source(of: bound).choices(in: office, db)
    }

    /// The names of what these grants are bound to: one statement for each kind.
    public func names(of grants: [Scope.Grant], in office: OfficeID, _ db: any Connection) throws -> [ID<Never>: String]
    {
        var names: [ID<Never>: String] = [:]
        for (bound, group) in Dictionary(grouping: grants, by: \.role.bound) {
            let ids = Array(Set(group.compactMap(\.subject))).sorted()
            guard !ids.isEmpty, let source = sources[bound] else { continue }
            names.merge(try source.names(of: ids, in: office, db)) { first, _ in first }
        }
        return names
    }

    /// Throws `invalid` on the field "subject" unless the grant is bound as its role demands, to something of this
    /// office.
    func check(_ grant: Scope.Grant, in office: OfficeID, _ db: any Connection) throws {
        guard let subject = try Accounts.requiredSubject(of: grant) else { return }
        guard try source(of: grant.role.bound).names(of: [subject], in: office, db)[subject] != nil else {
            throw Failure.invalid(field: "subject", "本机关没有这个\(grant.role.bound.title)。")
        }
    }

    private func source(of bound: Role.Bound) throws -> any GrantSubjects {
        guard let source = sources[bound] else {
            throw Failure.invalid(field: "role", "本系统没有启用\(bound.title)管理，不能授予这个角色。")
        }
        return source
    }
}

extension Role.Bound {
    var title: String {
        switch self {
        case .nothing: "机关"
        case .person: "代表"
        case .delegation: "代表团"
        case .unit: "承办单位"
        case .committee: "委员会"
        }
    }
}

extension Accounts {
    /// What the grant is bound to; nil where its role is bound to the office alone. Throws `invalid` when it is bound
    /// otherwise than its role demands.
    static func requiredSubject(of grant: Scope.Grant) throws -> ID<Never>? {
        switch (grant.role.bound, grant.subject) {
        case (.nothing, nil): return nil
        case (.nothing, .some):
            throw Failure.invalid(field: "subject", "“\(grant.role.title)”属于机关，不用选对象。")
        case (let bound, nil):
            throw Failure.invalid(field: "subject", "请选择“\(grant.role.title)”是哪个\(bound.title)的。")
        case (_, let subject): return subject
        }
    }

    /// As far as Platform itself can tell: it knows the units.
    static func checkSubject(of grant: Scope.Grant, in office: OfficeID, _ db: any Connection) throws {
        guard let subject = try requiredSubject(of: grant), grant.role.bound == .unit else { return }
        guard try UnitSubjects().names(of: [subject], in: office, db)[subject] != nil else {
            throw Failure.invalid(field: "subject", "本机关没有这个承办单位。")
        }
    }
}
