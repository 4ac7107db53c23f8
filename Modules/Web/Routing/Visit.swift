import Kernel

/// One request as its handler sees it: by a signed-in person (`Visit`), or by anyone (`OpenVisit`).
public struct VisitOf<Actor: Sendable>: Sendable {
    /// Who is acting.
    public let scope: Actor
    public let request: WebRequest
    /// The session, for what needs more than the scope.
    public let signedIn: SignedIn?
    /// The token every form carries.
    public let csrf: String
    /// The moment the request came in: one request has one time.
    public let now: Instant
    public let preferences: Preferences

    public init(
        scope: Actor, request: WebRequest, signedIn: SignedIn?, csrf: String, now: Instant,
        preferences: Preferences = Preferences()
    ) {
        self.scope = scope
        self.request = request
        self.signedIn = signedIn
        self.csrf = csrf
        self.now = now
        self.preferences = preferences
    }

    /// The day in China.
    public var today: Day { now.day }

    public var form: Form { request.form }

    /// The id in the address; malformed is as good as unknown.
    public func id<Subject>(_ name: String) throws -> ID<Subject> {
        guard let id = ID<Subject>(try parameter(name)) else { throw Failure.notFound("没有找到您要看的内容。") }
        return id
    }

    /// The id that was made with a form, so that a form sent twice makes one thing; a new one where none was sent.
    public func newID<Subject>(_ name: String = "id", as: Subject.Type = Subject.self) -> ID<Subject> {
        ID(form.text(name)) ?? .new(at: now)
    }

    public func number(_ name: String) throws -> Int {
        guard let number = Int(try parameter(name)) else { throw Failure.notFound("没有找到您要看的内容。") }
        return number
    }

    public func parameter(_ name: String) throws -> String {
        guard let value = request.parameters[name] else {
            throw Failure.internal(cause: "route has no parameter \(name)")
        }
        return value
    }

    /// What part of a list is asked for; `sorts[0]` is the order when none is.
    public func list(sorts: [String], filters: [String] = [], descending: Bool = false) -> ListQuery {
        ListQuery(request, sorts: sorts, filters: filters, descending: descending)
    }
}

public typealias Visit = VisitOf<Scope>
public typealias OpenVisit = VisitOf<Scope?>
