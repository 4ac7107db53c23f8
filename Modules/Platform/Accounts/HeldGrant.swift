import Kernel
import Storage

/// A role somebody holds, with the id it is revoked by.
public struct HeldGrant: Record {
    public static var columns: SQL { "g.id, g.account_id, g.role, g.subject_id, g.granted_at" }

    public let id: ID<HeldGrant>
    public let account: AccountID
    public let grant: Scope.Grant
    public let grantedAt: Instant

    public init(_ row: inout Row) throws {
        id = try row.next()
        account = try row.next()
        let role = try row.next(String.self)
        let subject = try row.next(ID<Never>?.self)
        grant = Scope.Grant(try Role.stored(role), of: subject)
        grantedAt = try row.next()
    }
}

extension Role {
    static func stored(_ text: String) throws -> Role {
        guard let role = Role(rawValue: text) else {
            throw StorageError(.decoding(column: "role", expected: "Role"))
        }
        return role
    }
}
