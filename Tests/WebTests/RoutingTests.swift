import Kernel
import Testing
import Web

@Suite struct RoutingTests {
    @Test func `a fixed segment wins over a parameter`() async throws {
        let site = try Site()
        #expect(await site.send(.get, "/things/new").string == "新建")
        let id = ID<Site.Thing>(high: 7, low: 9)
        #expect(await site.send(.get, "/things/\(id)").string == id.description)
    }

    @Test(arguments: [
        "/things/1", "/things/", "/nowhere", "/things/new/", "//open", "/things/%00", "/things/%2F", "/things/%", "",
    ])
    func `what is not there is not found`(path: String) async throws {
        let answer = try await Site().send(.get, path)
        #expect(answer.status == 404)
        #expect(answer.string.contains("没有"))
    }

    @Test func `a wrong method is told the right ones`() async throws {
        let answer = try await Site().send(.delete, "/open")
        #expect(answer.status == 405)
        #expect(answer.headers["Allow"] == "GET, HEAD, POST")
        #expect(try await Site().send(.other, "/open").status == 405)
    }

    @Test func `HEAD is GET without the body`() async throws {
        let site = try Site()
        let get = await site.send(.get, "/things/new")
        let head = await site.send(.head, "/things/new")
        #expect(head.status == 200)
        #expect(head.bytes == [])
        #expect(head.headers["Content-Length"] == "\(get.bytes?.count ?? 0)")
        #expect(head.headers["Content-Type"] == get.headers["Content-Type"])
    }

    @Test func `two routes for the same requests are refused at the start`() {
        let twice = Route.get("/things/{name}", .everyone, "又一个") { _ in .text("") }
        #expect(throws: Failure.self) { try Site(more: [twice]) }
    }

    @Test func `a broken query is refused`() async throws {
        #expect(try await Site().send(.get, "/open", query: "a=%zz").status == 422)
        #expect(try await Site().send(.get, "/open", query: "a=%00").status == 422)
    }

    @Test func `the style sheet and the script are kept for ever by their versioned address only`() async throws {
        let site = try Site()
        let page = await site.send(.get, "/open").string
        let address = try #require(page.firstMatch(of: /\/assets\/renda\.css\?(v=[0-9a-f]+)/))
        let pinned = await site.send(.get, "/assets/renda.css", query: String(address.1))
        #expect(pinned.headers["Cache-Control"] == "public, max-age=31536000, immutable")
        #expect(pinned.headers["Content-Type"] == "text/css; charset=utf-8")
        let plain = await site.send(.get, "/assets/renda.js")
        #expect(plain.headers["Cache-Control"] == "no-cache")
        // Letters in the layout of GB/T 9704 and drafts kept offline included.
        #expect((pinned.bytes?.count ?? 0) <= 16_384)
        #expect((plain.bytes?.count ?? 0) <= 8192)
        let tag = try #require(plain.headers["ETag"])
        #expect(await site.send(.get, "/assets/renda.js", headers: [("If-None-Match", tag)]).status == 304)
        #expect(await site.send(.post, "/assets/renda.js").status == 405)
    }
}
