import Foundation
import Kernel
import StorageTesting
import Testing
import Web

/// Another office's things are answered as things nobody has.
struct OtherOfficeTests {
    @Test(arguments: TestBackend.allCases)
    func `pages of another office's things are not there`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            var asked = 0
            for (route, address, _, visitor) in try visits(.get, stage) {
                asked += 1
                let answer = await stage.server.ask(.get, address, by: visitor)
                #expect(answer.status == 404, "\(route.summary) \(address)")
            }
            #expect(asked > 10)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `forms about another office's things do nothing and say no more than about nothing`(_ backend: TestBackend)
        async throws
    {
        try await TwoOffices.with(backend) { stage in
            let before = try await stage.home.acts(stage.app.database)
            let unread = try await stage.count("platform_notice WHERE read_at IS NULL")
            for (route, address, nobodys, visitor) in try visits(.post, stage) {
                let answer = await stage.server.ask(.post, address, by: visitor)
                let unknown = await stage.server.ask(.post, nobodys, by: visitor)
                #expect(answer.status == unknown.status, "\(route.summary) \(address)")
                #expect([303, 404, 422].contains(answer.status), "\(route.summary) \(address) \(answer.status)")
            }
            #expect(try await stage.home.acts(stage.app.database) == before)
            #expect(try await stage.count("platform_notice WHERE read_at IS NULL") == unread)
        }
    }

    /// Each route that names a thing, with the home office's thing and with nobody's, by each who may use it away.
    private func visits(_ method: WebRequest.Method, _ stage: TwoOffices) throws
        -> [(Route, address: String, nobodys: String, Visitor)]
    {
        let nobodys = stage.home.things.mapValues { _ in "\(ID<Never>.new())" }
        return try stage.routes.filter { $0.method == method && RouteIDs.namesThing($0) }.flatMap { route in
            let addresses = zip(
                try RouteIDs.addresses(of: route, stage.home.things), try RouteIDs.addresses(of: route, nobodys))
            let visitors = stage.away.visitors.filter { role, _ in
                guard case .holding(let permission) = route.access else { return true }
                return role.map(permission.roles.contains) ?? false
            }.values
            return addresses.flatMap { home, nobodys in visitors.map { (route, home, nobodys, $0) } }
        }
    }
}
