import Kernel
import Testing
import Web

@Suite struct ResponseTests {
    @Test(arguments: [
        "/open", "/nowhere", "/broken", "/conflict", "/member", "/assets/renda.css", "/api/invalid", "/things/new",
    ])
    func `every answer carries the security headers`(path: String) async throws {
        let answer = try await Site().send(.get, path)
        let policy = try #require(answer.headers["Content-Security-Policy"])
        #expect(policy.hasPrefix("default-src 'none'; style-src 'self'; script-src 'self'; "))
        #expect(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"))
        #expect(answer.headers["X-Content-Type-Options"] == "nosniff")
        #expect(answer.headers["Referrer-Policy"] == "same-origin")
        #expect(answer.headers["Cross-Origin-Opener-Policy"] == "same-origin")
        #expect(answer.headers["Permissions-Policy"] != nil)
        #expect(answer.headers["Strict-Transport-Security"] == "max-age=31536000")
        #expect(answer.headers["Cache-Control"] == (path.hasPrefix("/assets") ? "no-cache" : "no-store"))
    }

    @Test func `without TLS nothing insists on it`() async throws {
        let answer = try await Site(secure: false).send(.get, "/open")
        #expect(answer.headers["Strict-Transport-Security"] == nil)
        #expect(!answer.headers.all("Set-Cookie").joined().contains("Secure"))
    }

    @Test func `a page holds no script and no style of its own`() async throws {
        let page = try await Site().send(.get, "/open", as: .deputy).string
        #expect(!page.contains("style=") && !page.contains("<style") && !page.contains(" onclick"))
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"zh-CN\">"))
    }

    @Test func `what nobody foresaw is 500 and tells nothing`() async throws {
        let answer = try await Site().send(.get, "/broken")
        #expect(answer.status == 500)
        #expect(!answer.string.contains("Unforeseen") && !answer.string.contains("机密"))
        #expect(answer.string.contains("程序出了差错"))
    }

    @Test func `a failure has its status and its words`() async throws {
        let answer = try await Site().send(.get, "/conflict")
        #expect(answer.status == 409)
        #expect(answer.string.contains("这件建议已经交办。"))
        #expect(try await Site().send(.get, "/cancelled").status == 503)
    }

    @Test func `an error for a program is JSON`() async throws {
        let answer = try await Site().send(.get, "/api/invalid")
        #expect(answer.status == 422)
        #expect(answer.headers["Content-Type"] == "application/json; charset=utf-8")
        let message = "请填写\\\"标题\\\"。"
        #expect(
            answer.string == "{\"error\":{\"kind\":\"invalid\",\"message\":\"\(message)\","
                + "\"fields\":[{\"name\":\"title\",\"message\":\"\(message)\"}]}}")
    }

    @Test func `a body larger than its route takes is 413`() async throws {
        let site = try Site()
        let large = await site.post(
            "/assign", "csrf=token-of-session&a=" + String(repeating: "x", count: Route.smallBody), as: .officeStaff)
        #expect(large.status == 413)
        #expect(large.string.contains("超过了1 MB"))
        #expect(
            await site.echo([UInt8](repeating: 0, count: 3_000_000), type: "application/octet-stream").status == 200)
        #expect(
            await site.echo([UInt8](repeating: 0, count: 4_000_001), type: "application/octet-stream").status == 413)
    }

    @Test func `what was done is said once, on the next page`() async throws {
        let site = try Site()
        let sent = await site.post("/open", "csrf=token-of-session&next=/open", as: .deputy)
        #expect(sent.headers["Location"] == "/open")
        let cookie = try #require(sent.headers["Set-Cookie"]?.split(separator: ";").first)
        let page = await site.send(.get, "/open", as: .deputy, cookies: [String(cookie)])
        #expect(page.string.contains("<p>已提交。</p>"))
        #expect(page.headers.all("Set-Cookie").contains { $0.hasPrefix("renda-done=;") && $0.contains("Max-Age=0") })
    }

    @Test func `large type is remembered in a cookie and shown`() async throws {
        let site = try Site()
        let answer = await site.post("/preferences", "csrf=token-of-session&large=1&next=/open", as: .deputy)
        #expect(answer.headers["Location"] == "/open")
        #expect(answer.headers["Set-Cookie"]?.hasPrefix("renda-large=1;") == true)
        #expect(await site.send(.get, "/open", cookies: ["renda-large=1"]).string.contains("class=\"large\""))
    }

    @Test func `a download is named for old and new programs`() throws {
        let answer = WebResponse.download(filename: "台账\"1\".xlsx", type: "application/x", bytes: [1])
        #expect(
            answer.headers["Content-Disposition"]
                == "attachment; filename=\"___1_.xlsx\"; filename*=UTF-8''%E5%8F%B0%E8%B4%A6%221%22.xlsx")
    }
}
