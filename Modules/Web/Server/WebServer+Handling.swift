import Kernel

extension WebServer {
    /// From the request to the handler's answer. Every way out that is not an answer is a thrown failure.
    func handle(_ exchange: inout Exchange) async throws -> WebResponse {
        exchange.signedIn = try await authenticator.scope(for: exchange.request)
        giveToken(&exchange)
        guard !exchange.request.isMalformed else { throw Failure.invalid("地址中的编码不正确，请检查后重试。") }
        let route: Route
        switch table.match(exchange.request.method, exchange.request.path) {
        case .nothing: throw Failure.notFound("没有这个页面。可能地址写错了，或者内容已经移走。")
        case .wrongMethod(let allowed):
            var response = WebResponse.failure(.invalid("这个地址不接受这样的请求。"))
            response.status = 405
            return response.with(header: "Allow", allowed.map(\.rawValue).joined(separator: ", "))
        case .found(let found, let parameters):
            route = found
            exchange.request.parameters = parameters
        }
        exchange.pattern = route.path
        if let refusal = try refusal(exchange, route) { return refusal }
        if exchange.request.isTooLarge || exchange.request.body.count > route.bodyLimit { return tooLarge(route) }
        let type = exchange.request.headers["Content-Type"] ?? ""
        exchange.request.form = try Form(body: exchange.request.body, contentType: type)
        if exchange.request.method != .get, exchange.request.method != .head, exchange.signedIn?.kind != .bearer {
            let expected = exchange.signedIn?.csrf ?? forgery.token(exchange.request)
            try forgery.check(exchange.request, expected: expected)
        }
        switch route.answer {
        case .open(let handler): return try await handler(exchange.visit(exchange.signedIn?.scope))
        case .member(let handler):
            guard let scope = exchange.signedIn?.scope else {
                throw Failure.internal(cause: "no scope after the check")
            }
            return try await handler(exchange.visit(scope))
        }
    }

    /// The answer to somebody who may not use the route; nil for who may.
    private func refusal(_ exchange: Exchange, _ route: Route) throws -> WebResponse? {
        let request = exchange.request
        guard route.access != .everyone else { return nil }
        guard let signedIn = exchange.signedIn else {
            if request.wantsJSON {
                var response = WebResponse.failure(.forbidden("请先登录。"))
                response.status = 401
                return response.with(header: "WWW-Authenticate", "Bearer")
            }
            // A form cannot be sent again after signing in, so only what was being read is returned to.
            let isReading = request.method == .get || request.method == .head
            let next = isReading ? "?" + Query([("next", request.address)]).encoded : ""
            return .redirect(to: configuration.signInPath + next)
        }
        if signedIn.mustChangePassword, ![configuration.passwordPath, configuration.signOutPath].contains(route.path) {
            if request.wantsJSON { throw Failure.forbidden("请先修改密码。") }
            return .redirect(to: configuration.passwordPath)
        }
        if case .holding(let permission) = route.access { try signedIn.scope.require(permission) }
        return nil
    }

    private func giveToken(_ exchange: inout Exchange) {
        if let signedIn = exchange.signedIn {
            exchange.csrf = signedIn.csrf
        } else if let token = forgery.token(exchange.request) {
            exchange.csrf = token
        } else {
            exchange.csrf = ForgeryCheck.newToken()
            exchange.isNewToken = true
        }
    }

    private func tooLarge(_ route: Route) -> WebResponse {
        let megabytes = route.bodyLimit / 1_048_576
        var response = WebResponse.failure(.invalid("提交的内容超过了\(megabytes) MB，请减小附件后重试。"))
        response.status = 413
        return response
    }

    /// How many bytes of this request's body are worth receiving: large bodies only from people who may send them.
    func bodyLimit(for request: WebRequest) async -> Int {
        guard case .found(let route, _) = table.match(request.method, request.path) else { return Route.smallBody }
        guard route.bodyLimit > Route.smallBody, route.access != .everyone else { return route.bodyLimit }
        do {
            guard let signedIn = try await authenticator.scope(for: request) else { return Route.smallBody }
            if case .holding(let permission) = route.access, !signedIn.scope.may(permission) { return Route.smallBody }
            return route.bodyLimit
        } catch {
            // Answering the request meets the same error, and says it.
            return Route.smallBody
        }
    }
}
