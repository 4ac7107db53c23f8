extension Route {
    public static func get(
        _ path: String, _ access: MemberAccess, _ summary: String, handler: @escaping Handler
    ) -> Route {
        Route(.get, path, access, summary, handler: handler)
    }

    public static func get(
        _ path: String, _ access: OpenAccess, _ summary: String, handler: @escaping OpenHandler
    ) -> Route {
        Route(.get, path, access, summary, handler: handler)
    }

    public static func post(
        _ path: String, _ access: MemberAccess, _ summary: String, bodyLimit: Int = Route.smallBody,
        handler: @escaping Handler
    ) -> Route {
        Route(.post, path, access, summary, bodyLimit: bodyLimit, handler: handler)
    }

    public static func post(
        _ path: String, _ access: OpenAccess, _ summary: String, bodyLimit: Int = Route.smallBody,
        handler: @escaping OpenHandler
    ) -> Route {
        Route(.post, path, access, summary, bodyLimit: bodyLimit, handler: handler)
    }
}
