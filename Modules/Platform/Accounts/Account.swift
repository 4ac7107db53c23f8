import Kernel
import Storage

/// Somebody's way in. It holds no rights of itself: those are granted.
public struct Account: Record {
    public enum State: String, CaseIterable, Storable {
        case active, locked, closed

        public var title: String {
            switch self {
            case .active: "使用中"
            case .locked: "已锁定"
            case .closed: "已停用"
            }
        }
    }

    /// The kind of the references to it.
    public static let kind = "platform.account"
    public static var columns: SQL {
        "id, office_id, login, name, state, locked_until, password_changed_at, must_change, created_at"
    }

    public let id: AccountID
    public let office: OfficeID
    /// What is typed to sign in: unique over the whole database.
    public let login: String
    public let name: String
    public let state: State
    /// Until when wrong passwords have shut it; nil, or past, when they have not.
    public let lockedUntil: Instant?
    public let passwordChangedAt: Instant?
    /// Whether nothing but changing the password is allowed.
    public let mustChange: Bool
    public let createdAt: Instant

    public init(_ row: inout Row) throws {
        id = try row.next()
        office = try row.next()
        login = try row.next()
        name = try row.next()
        state = try row.next()
        lockedUntil = try row.next()
        passwordChangedAt = try row.next()
        mustChange = try row.next()
        createdAt = try row.next()
    }

    /// Whether it cannot be signed in to at that moment.
    public func isShut(at now: Instant) -> Bool { state != .active || (lockedUntil ?? now) > now }

    var reference: Reference { Reference(Account.kind, id) }
}
