import Kernel

/// Who may use a route. A route cannot be declared without it.
public enum Access: Sendable, Equatable {
    case everyone
    case signedIn
    case holding(Permission)
}

/// Who may use a route whose handler knows who is acting.
public enum MemberAccess: Sendable {
    case signedIn
    case holding(Permission)

    var access: Access {
        switch self {
        case .signedIn: .signedIn
        case .holding(let permission): .holding(permission)
        }
    }
}

/// That a route is open to people who have not signed in.
public enum OpenAccess: Sendable { case everyone }
