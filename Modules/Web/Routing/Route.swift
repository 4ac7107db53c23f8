import Kernel

/// An address, who may use it, and what answers there.
public struct Route: Sendable {
    public typealias Handler = @Sendable (Visit) async throws -> WebResponse
    public typealias OpenHandler = @Sendable (OpenVisit) async throws -> WebResponse

    /// The most bytes of a body, 1 MB, where a route says nothing.
    public static let smallBody = 1_048_576

    enum Answer: Sendable {
        case member(Handler)
        case open(OpenHandler)
    }

    public let method: WebRequest.Method
    /// "/suggestions/{id}": a segment in braces is a parameter.
    public let path: String
    public let access: Access
    /// What it does, in the office's words.
    public let summary: String
    /// In bytes.
    public let bodyLimit: Int
    let answer: Answer

    /// A route for people who have signed in.
    public init(
        _ method: WebRequest.Method, _ path: String, _ access: MemberAccess, _ summary: String,
        bodyLimit: Int = Route.smallBody, handler: @escaping Handler
    ) {
        self.method = method
        self.path = path
        self.access = access.access
        self.summary = summary
        self.bodyLimit = bodyLimit
        answer = .member(handler)
    }

    /// A route for everyone.
    public init(
        _ method: WebRequest.Method, _ path: String, _ access: OpenAccess, _ summary: String,
        bodyLimit: Int = Route.smallBody, handler: @escaping OpenHandler
    ) {
        self.method = method
        self.path = path
        self.access = .everyone
        self.summary = summary
        self.bodyLimit = bodyLimit
        answer = .open(handler)
    }
}
