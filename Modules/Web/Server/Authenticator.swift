import Kernel

/// Knows who sent a request, by its session cookie or its bearer token.
public protocol Authenticator: Sendable {
    /// Nil when nobody is signed in. Throws when that cannot be found out.
    func scope(for request: WebRequest) async throws -> SignedIn?
}

/// Somebody signed in, and how.
public struct SignedIn: Sendable {
    public enum Kind: Sendable {
        /// A browser: its forms must prove they are ours.
        case cookie
        /// A program with a token of its own: no other site can send it.
        case bearer
    }

    public let scope: Scope
    /// Bound to the session; every form of it carries it.
    public let csrf: String
    public let kind: Kind
    /// Whether nothing may be done before the password is changed.
    public let mustChangePassword: Bool
    /// The office shown at the head of each page.
    public let officeName: String

    public init(scope: Scope, csrf: String, kind: Kind, mustChangePassword: Bool = false, officeName: String = "") {
        self.scope = scope
        self.csrf = csrf
        self.kind = kind
        self.mustChangePassword = mustChangePassword
        self.officeName = officeName
    }
}
