import Kernel
import Logging

/// Answers requests: finds the route, who is asking, whether they may, and whether the form is ours; then the handler.
public struct WebServer: Sendable {
    public typealias LayoutFunction = @Sendable (Page, PageContext) -> HTML

    let table: RouteTable
    let authenticator: any Authenticator
    let layout: LayoutFunction
    let forgery: ForgeryCheck
    let logger: Logger
    let clock: @Sendable () -> Instant
    public let configuration: WebConfiguration

    /// Throws `internal` when two routes answer the same requests.
    public init(
        routes: [Route], authenticator: any Authenticator, layout: @escaping LayoutFunction,
        configuration: WebConfiguration, logger: Logger, clock: @escaping @Sendable () -> Instant = Instant.now
    ) throws {
        table = try RouteTable(routes + [.largeType(secure: configuration.secureCookies)])
        forgery = ForgeryCheck(configuration: configuration)
        self.authenticator = authenticator
        self.layout = layout
        self.configuration = configuration
        self.logger = logger
        self.clock = clock
    }

    /// The same with the layout of the house.
    public init(
        routes: [Route], authenticator: any Authenticator, layout: Layout, configuration: WebConfiguration,
        logger: Logger, clock: @escaping @Sendable () -> Instant = Instant.now
    ) throws {
        try self.init(
            routes: routes, authenticator: authenticator, layout: { layout.html($0, $1) }, configuration: configuration,
            logger: logger, clock: clock)
    }

    /// Everything but the socket: always an answer, with its headers, its page laid out, and a line in the log.
    public func respond(to request: WebRequest) async -> WebResponse {
        let start = ContinuousClock.now
        var exchange = Exchange(request: request, now: clock())
        var response: WebResponse
        if let asset = Asset.answer(request) {
            exchange.pattern = request.path
            response = asset
        } else {
            response = await answer(&exchange)
            finish(&response, exchange)
        }
        response.addSecurityHeaders(secure: configuration.secureCookies)
        if request.method == .head { response.dropBody() }
        log(exchange, response.status, ContinuousClock.now - start)
        return response
    }

    private func answer(_ exchange: inout Exchange) async -> WebResponse {
        do {
            return try await handle(&exchange)
        } catch {
            let failure = Failure(error)
            if !(error is CancellationError), failure.kind == .internal || failure.kind == .unavailable {
                logger.error(
                    "failure",
                    metadata: ["route": "\(exchange.pattern)", "cause": "\(failure.cause ?? failure.kind.rawValue)"])
            }
            return .failure(error is CancellationError ? .unavailable("请求已经中断。") : failure)
        }
    }

    /// One line a request: nothing of the query, the form or the person.
    private func log(_ exchange: Exchange, _ status: Int, _ time: Duration) {
        let (seconds, attoseconds) = time.components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        logger.info(
            "request",
            metadata: [
                "method": "\(exchange.request.method.rawValue)", "route": "\(exchange.pattern)", "status": "\(status)",
                "ms": "\(microseconds / 1000).\(microseconds % 1000 / 100)",
            ])
    }
}
