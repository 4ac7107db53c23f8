import Kernel

/// A page's own part: what stands inside the layout.
public struct Page: Sendable {
    public let title: String
    /// Whether it uses the whole width of the window.
    public let wide: Bool
    public let content: HTML

    public init(_ title: String, wide: Bool = false, content: HTML) {
        self.title = title
        self.wide = wide
        self.content = content
    }
}

/// What the layout must know besides the page.
public struct PageContext: Sendable {
    /// Nil when nobody is signed in.
    public let signedIn: SignedIn?
    public let csrf: String
    /// The path asked for, which marks the current menu entry.
    public let path: String
    public let preferences: Preferences
    /// What the last form did, shown once.
    public let done: String?
    /// Where the sign-out form goes.
    public let signOutPath: String
    public let signInPath: String

    public init(
        signedIn: SignedIn?, csrf: String, path: String, preferences: Preferences = Preferences(), done: String? = nil,
        signOutPath: String = "/sign-out", signInPath: String = "/sign-in"
    ) {
        self.signedIn = signedIn
        self.csrf = csrf
        self.path = path
        self.preferences = preferences
        self.done = done
        self.signOutPath = signOutPath
        self.signInPath = signInPath
    }
}

/// How somebody likes to read, kept in a cookie of the browser.
public struct Preferences: Sendable, Equatable {
    /// Large type (大字版).
    public let large: Bool

    public init(large: Bool = false) { self.large = large }

    static let cookieName = "renda-large"

    init(_ request: WebRequest) { large = request.cookies[Preferences.cookieName] == "1" }
}
