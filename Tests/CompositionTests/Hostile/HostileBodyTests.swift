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
        ("an unending part", "multipart/form-data; boundary=B", "--B\r\nContent-Disposition: form-data; name=\"x\"", 422),
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
                    let answer = await stage.server.ask(.post, address, by: visitor, type: body.type, Array(body.body.utf8))
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
    func `a file that is no ledger is refused and not kept`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let staff = try stage.home.visitor(.officeStaff)
            let uploads = try await stage.count("platform_upload")
            let names = ["单位.xlsx", "单位.csv", "../../etc/passwd", "<script>alert(1)</script>.csv", "", "a.exe"]
            for name in names {
                let head = "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(name)\"\r\n\r\n"
                let body = Array(head.utf8) + [0x50, 0x4B, 3, 4, 0, 255, 254, 0] + Array("\r\n--B--\r\n".utf8)
                let answer = await stage.server.ask(
                    .post, "/ledgers", by: staff, type: "multipart/form-data; boundary=B", body)
                let page = answer.headers["Location"].map { String($0.prefix { $0 != "?" }) }
                guard let page else {
                    #expect(answer.status == 422 && answer.isInChinese, "\(name)")
                    #expect(!answer.text.contains("<script>alert"), "\(name)")
                    continue
                }
                // A file by a ledger's name is kept for its preview, which says what is wrong with it.
                let preview = await stage.server.ask(.get, page, by: staff)
                #expect(preview.text.contains("错误") && !preview.text.contains("确认导入"), "\(name)")
                #expect(name == "单位.xlsx" || name == "单位.csv", "\(name)")
            }
            #expect(try await stage.count("platform_upload") <= uploads + 2)
            #expect(try await stage.count("platform_unit") == 4)
        }
    }
}
