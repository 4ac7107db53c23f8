import Kernel
import Storage

/// The things a role can be bound to: offered as a port by the subsystem that keeps them (`PortKey.grantPeople`,
/// `PortKey.grantDelegations`); handling units are Platform's own.
public protocol GrantSubjects: Sendable {
    /// Names of these; unknown ones and those of other offices are absent. One statement.
    func names(of ids: [ID<Never>], in office: OfficeID, _ db: any Connection) throws -> [ID<Never>: String]
    /// All there are to choose from, in the order people look for them. One statement.
    func choices(in office: OfficeID, _ db: any Connection) throws -> [(id: ID<Never>, name: String)]
}

extension PortKey where P == any GrantSubjects {
    /// The people somebody may be a deputy as.
    public static var grantPeople: PortKey { PortKey("platform.grant-people") }
    /// The delegations somebody may head.
    public static var grantDelegations: PortKey { PortKey("platform.grant-delegations") }
}

struct UnitSubjects: GrantSubjects {
    func names(of ids: [ID<Never>], in office: OfficeID, _ db: any Connection) throws -> [ID<Never>: String] {
        let names = try Unit.names(of: ids.map { $0.asID() }, in: office, db)
        return Dictionary(names.map { ($0.key.asID(), $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    func choices(in office: OfficeID, _ db: any Connection) throws -> [(id: ID<Never>, name: String)] {
        try Unit.all(in: office, db).map { (id: $0.id.asID(), name: $0.name) }
    }
}
