import Kernel
import StorageTesting
import Testing
import Web

/// Bodies that are not what they say they are, sent to every form of the house.
struct HostileBodyTests {
    static let form = "application/x-www-form-urlencoded"
    static let bodies: [(name: String, type: String, body: String, status: Int)] = [
        ("broken encoding", form, "title=%", 422), ("not UTF-8", form, "title=%FF%FE", 422),
        ("a NUL", form, "title=a%00b", 422), ("an escape sequence", form, "title=%1B%5B2J", 422),
        ("too many fields", form, (1...10_000).map { "f\($0)=1" }.joined(separator: "&"), 422),
        ("no boundary", "multipart/form-data", "title=1", 422),
        (
            "an unending part", "multipart/form-data; boundary=B", "--B\r\nContent-Disposition: form-data; name=\"x\"",
            422
        ),
        ("a part without a name", "multipart/form-data; boundary=B", "--B\r\n\r\nx\r\n--B--\r\n", 422),
    ]

    @Test(arguments: TestBackend.allCases)
    func `a body that cannot be read is refused before anything is done`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let before = try await stage.home.acts(stage.app.database)
            for route in stage.routes where route.method == .post && route.access != .everyone {
                let visitor = try await stage.holder(of: route)
                let address = try #require(try RouteIDs.addresses(of: route, stage.home.things).first)
                for body in Self.bodies {
                    let answer = await stage.server.ask(
                        .post, address, by: visitor, type: body.type, Array(body.body.utf8))
                    #expect(answer.status == body.status && answer.isInChinese, "\(address): \(body.name)")
                }
            }
            #expect(try await stage.home.acts(stage.app.database) == before)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a body larger than its form takes is refused with the limit`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            for route in stage.routes where route.method == .post && route.bodyLimit == Route.smallBody {
                let visitor = try await stage.holder(of: route)
                let address = try #require(try RouteIDs.addresses(of: route, stage.home.things).first)
                let body = [UInt8](repeating: UInt8(ascii: "a"), count: route.bodyLimit + 1)
                let answer = await stage.server.ask(.post, address, by: visitor, body)
                #expect(answer.status == 413 && answer.text.contains("1 MB"), "\(address)")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a file that is no ledger is refused, whatever its name`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let staff = try stage.home.visitor(.officeStaff)
            let names = ["单位.xlsx", "单位.csv", "../../etc/passwd", "<script>alert(1)</script>.csv", "", "a.exe"]
            for name in names {
                let head = "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(name)\"\r\n\r\n"
                let body = Array(head.utf8) + [0x50, 0x4B, 3, 4, 0, 255, 254, 0] + Array("\r\n--B--\r\n".utf8)
                var answer = await stage.server.ask(
                    .post, "/ledgers", by: staff, type: "multipart/form-data; boundary=B", body)
                // What has a name is kept for its preview, which says what is wrong with it.
                if let page = answer.headers["Location"] { answer = await stage.server.ask(.get, page, by: staff) }
                #expect(answer.status == 422 || answer.text.contains("处错误"), "\(name) \(answer.status)")
                #expect(answer.isInChinese && !answer.text.contains("<script>alert"), "\(name)")
                #expect(!answer.text.contains("确认导入"), "\(name)")
            }
            #expect(try await stage.count("platform_unit") == 4)
        }
    }
}
