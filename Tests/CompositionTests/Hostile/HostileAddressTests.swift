import Kernel
import StorageTesting
import Testing
import Web

/// Addresses nobody of good will writes, sent to every page of the house by somebody who may open it.
struct HostileAddressTests {
    private static let long = String(repeating: "x", count: 5000)

    static let ids = [
        "0", "-1", "99999999999999999999999999", "00000000-0000-0000-0000-000000000000", "'%20OR%20'1'='1",
        "%F0%9F%90%89",
        "%00", "%0A", "%FF%FE", "%E4%BD", "%2F..%2F..%2Fetc%2Fpasswd", "..", "%25s", "{id}", "%", "%3Cscript%3E", long,
    ]
    /// That say something else than the page knows; it opens all the same, or says what is wrong.
    static let queries = [
        "page=-1", "page=0", "page=99999999999", "page=9223372036854775807", "page=1e9", "page=&size=", "size=-20",
        "size=1000000", "sort=nonsense&order=nonsense", "sort=proposed&sort=title&page=2&page=3", "state=nonsense",
        "unit=nonsense&meeting=1&account=x", "from=2024-99-99&to=0000-00-00", "from=9999-12-31&to=9999-12-31",
        "from=2024-02-30", "q=%27%3B%20DROP%20TABLE%20suggestions_suggestion%3B%20--", "q=%22%2A%20NEAR%28a%20OR",
        "q=%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7", "q=%25%5F%5C", "q=+", "q=\(long)", "\(long)=\(long)", "=&&==&=",
        "state[]=x&state[a][b]=y", "key=nonsense", "figure=groups.total.x",
    ]
    /// That cannot be read at all.
    static let unreadable = [
        "q=%00", "q=%FF", "q=%", "q=%E4%BD", "q=%1B%5B2J", "%00=1",
        (1...10_000).map { "p\($0)=1" }.joined(separator: "&"),
    ]

    @Test(arguments: TestBackend.allCases) func `an id that cannot be one is not found`(_ backend: TestBackend)
        async throws
    {
        try await TwoOffices.with(backend) { stage in
            let before = try await stage.home.acts(stage.app.database)
            for route in stage.routes where route.method == .get && RouteIDs.namesThing(route) {
                let visitor = try await stage.holder(of: route)
                for id in Self.ids {
                    for address in try RouteIDs.addresses(of: route, stage.home.things.mapValues { _ in id }) {
                        let answer = await stage.server.ask(.get, address, by: visitor)
                        #expect(answer.status == 404, "\(route.path) \(id.prefix(40))")
                        #expect(answer.isInChinese && !answer.text.contains("<script>alert"), "\(route.path)")
                    }
                }
            }
            #expect(try await stage.home.acts(stage.app.database) == before)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a query no page knows opens the page, or is said to be wrong`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            for route in stage.routes where route.method == .get && route.access != .everyone {
                let visitor = try await stage.holder(of: route)
                let address = try #require(try RouteIDs.addresses(of: route, stage.home.things).first)
                let plain = await stage.server.ask(.get, address, by: visitor).status
                for query in Self.queries {
                    let answer = await stage.server.ask(.get, address, query, by: visitor)
                    let expected = Set([200, plain, 404, 422])
                    #expect(expected.contains(answer.status), "\(address)?\(query.prefix(60)) \(answer.status)")
                    #expect(answer.status < 400 || answer.isInChinese, "\(address)?\(query.prefix(60))")
                }
                for query in Self.unreadable {
                    let answer = await stage.server.ask(.get, address, query, by: visitor)
                    #expect(answer.status == 422 && answer.isInChinese, "\(address)?\(query.prefix(60))")
                }
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a list asked beyond its end is empty, and far beyond too`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let staff = try stage.home.visitor(.officeStaff)
            for page in ["2", "99999", "99999999999"] {
                let answer = await stage.server.ask(.get, "/suggestions", "page=\(page)", by: staff)
                #expect(answer.status == 200 && !answer.text.contains("人行天桥"))
            }
            #expect(await stage.server.ask(.get, "/suggestions", "page=-1", by: staff).text.contains("人行天桥"))
        }
    }

    @Test func `a cookie or a token of no session signs nobody in`() async throws {
        let tokens = ["", "%00", Self.long, "%FF", "' OR 1=1", "; ;=;=x", String(repeating: "0", count: 64)]
        try await TwoOffices.with(.sqlite) { stage in
            for token in tokens {
                for headers: Headers in [
                    ["Cookie": "renda_session=\(token)"], ["Authorization": "Bearer renda_\(token)"],
                    ["Authorization": token],
                ] {
                    let answer = await stage.server.respond(
                        to: WebRequest(method: .get, path: "/api/suggestions", headers: headers))
                    #expect(answer.status == 401, "\(token.prefix(40))")
                }
            }
        }
    }
}
