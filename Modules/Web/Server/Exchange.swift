import Kernel

/// What becomes known of one request while it is answered.
struct Exchange {
    var request: WebRequest
    let now: Instant
    /// The route's path as declared, for the log; "-" until one is found.
    var pattern = "-"
    var signedIn: SignedIn?
    /// The token of the forms of this answer.
    var csrf = ""
    /// Whether the browser must be given `csrf` as a cookie.
    var isNewToken = false

    init(request: WebRequest, now: Instant) {
        self.request = request
        self.now = now
    }

    /// The handler's view.
    func visit<Actor>(_ scope: Actor) -> VisitOf<Actor> {
        VisitOf(
            scope: scope, request: request, signedIn: signedIn, csrf: csrf, now: now, preferences: Preferences(request))
    }
}
