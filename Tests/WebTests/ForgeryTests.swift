import Kernel
import Testing
import Web

@Suite struct ForgeryTests {
    @Test func `a form of a session needs the session's token`() async throws {
        let site = try Site()
        #expect(await site.post("/assign", "", as: .officeStaff).status == 403)
        #expect(await site.post("/assign", "csrf=token-of-sessioN", as: .officeStaff).status == 403)
        #expect(await site.post("/assign", "csrf=", as: .officeStaff).status == 403)
        #expect(await site.post("/assign", "csrf=token-of-session", as: .officeStaff).string == "已交办")
    }

    @Test func `a script may send the token as a header`() async throws {
        let answer = try await Site().post(
            "/assign", "", as: .officeStaff, headers: [("X-CSRF-Token", "token-of-session")])
        #expect(answer.string == "已交办")
    }

    @Test func `a bearer token needs none`() async throws {
        let answer = try await Site().send(.post, "/api/assign", headers: [("Authorization", "Bearer office_staff")])
        #expect(answer.status == 200)
    }

    @Test(arguments: [
        [("Sec-Fetch-Site", "cross-site")], [("Sec-Fetch-Site", "same-site")],
        [("Origin", "https://evil.example"), ("Host", "office.example")],
        [("Origin", "null"), ("Host", "office.example")],
        [("Origin", "https://office.example.evil"), ("Host", "office.example")], [("Origin", "https://office.example")],
    ])
    func `even with the token, another site is refused`(headers: [(String, String)]) async throws {
        let answer = try await Site().post("/assign", "csrf=token-of-session", as: .officeStaff, headers: headers)
        #expect(answer.status == 403)
    }

    @Test func `our own origin is accepted`() async throws {
        let headers = [
            ("Origin", "https://office.example"), ("Host", "office.example"), ("Sec-Fetch-Site", "same-origin"),
        ]
        let answer = try await Site().post("/assign", "csrf=token-of-session", as: .officeStaff, headers: headers)
        #expect(answer.status == 200)
    }

    @Test func `somebody not signed in sends the token of a cookie`() async throws {
        let site = try Site()
        let page = await site.send(.get, "/open")
        let cookie = try #require(page.headers.all("Set-Cookie").first { $0.hasPrefix("__Host-renda-csrf=") })
        #expect(cookie.contains("; SameSite=Strict") && cookie.contains("; HttpOnly") && cookie.contains("; Secure"))
        let token = try #require(cookie.firstMatch(of: /csrf=([0-9a-f]{32});/)).1
        #expect(page.string.contains("value=\"\(token)\""))
        #expect(await site.post("/open", "csrf=\(token)").status == 403)
        #expect(await site.post("/open", "", cookies: ["__Host-renda-csrf=\(token)"]).status == 403)
        #expect(await site.post("/open", "csrf=\(token)", cookies: ["__Host-renda-csrf=\(token)"]).status == 303)
    }

    @Test(arguments: [
        "https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nX: y",
        "/\t/evil.example",
    ])
    func `a redirect never leaves the site`(next: String) {
        #expect(WebRequest.localPath(next) == nil)
        #expect(WebResponse.redirect(to: next).headers["Location"] == "/")
    }

    @Test func `a redirect within the site keeps its query and encodes what is not ASCII`() {
        #expect(WebResponse.redirect(to: "/a?b=1#c").headers["Location"] == "/a?b=1#c")
        #expect(WebResponse.redirect(to: "/建议").headers["Location"] == "/%E5%BB%BA%E8%AE%AE")
    }
}
