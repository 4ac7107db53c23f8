import Kernel
import StorageTesting
import Testing
import Web

/// Every route, asked by everyone: what the registry says of who may use it is what happens.
struct RouteAccessTests {
    @Test(arguments: TestBackend.allCases)
    func `who has not signed in is sent to sign in, or told so as a program`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            var wrong: [String] = []
            for route in stage.routes where route.access != .everyone {
                for address in try RouteIDs.addresses(of: route, stage.home.things) {
                    let answer = await stage.server.ask(route.method, address)
                    let isSent = answer.status == 303 && answer.headers["Location"]?.hasPrefix("/sign-in") ?? false
                    if address.hasPrefix("/api/") ? answer.status == 401 : isSent { continue }
                    wrong.append("\(route.method.rawValue) \(address): \(answer.status)")
                }
            }
            #expect(wrong.isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `each role opens the pages its permissions name, and no other`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let wrong = try await faults(of: .get, stage)
            #expect(wrong.isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `each role sends the forms its permissions name, and no other`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let wrong = try await faults(of: .post, stage)
            #expect(wrong.isEmpty)
            #expect(stage.routes.allSatisfy { $0.method == .get || $0.method == .post })
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a form that does not come from a page of ours is refused whoever sends it`(_ backend: TestBackend)
        async throws
    {
        try await TwoOffices.with(backend) { stage in
            let before = try await stage.home.acts(stage.app.database)
            var wrong: [String] = []
            for route in stage.routes where route.method != .get {
                for address in try RouteIDs.addresses(of: route, stage.home.things) {
                    for (role, visitor) in stage.home.visitors where may(role, route.access) {
                        let answer = await stage.server.ask(route.method, address, by: visitor, withToken: false)
                        if answer.status != 403 { wrong.append("\(address): \(answer.status)") }
                    }
                }
            }
            #expect(wrong.isEmpty)
            #expect(try await stage.home.acts(stage.app.database) == before)
        }
    }

    /// Asks every route of the method as everybody. Never an error of ours; 403 from the route itself exactly for
    /// those without the permission.
    private func faults(of method: WebRequest.Method, _ stage: TwoOffices) async throws -> [String] {
        var wrong: [String] = []
        for route in stage.routes where route.method == method && route.access != .everyone {
            for address in try RouteIDs.addresses(of: route, stage.home.things) {
                for role in Role.allCases.map(Role?.some) + [nil] {
                    var visitor = try stage.home.visitor(role)
                    if ["/sign-out", "/account/password"].contains(address) {
                        visitor = try await visitor.again(stage.app.database)
                    }
                    let answer = await stage.server.ask(method, address, by: visitor)
                    let isRefused = answer.status == 403 && refusal(by: route).map(answer.text.contains) ?? false
                    let toSignIn = answer.headers["Location"]?.hasPrefix("/sign-in") ?? false && address != "/sign-out"
                    if answer.status >= 500 || answer.status == 401 || toSignIn
                        || isRefused == may(role, route.access)
                    {
                        wrong.append("\(role?.title ?? "无") \(method.rawValue) \(address): \(answer.status)")
                    }
                }
            }
        }
        return wrong
    }

    private func may(_ role: Role?, _ access: Access) -> Bool {
        guard case .holding(let permission) = access else { return true }
        return role.map(permission.roles.contains) ?? false
    }

    /// What the route says to those who may not use it; nil when everyone signed in may.
    private func refusal(by route: Route) -> String? {
        if case .holding(let permission) = route.access { "您的角色不能\(permission.title)。" } else { nil }
    }
}
