import Kernel
import Testing
import Web

@Suite struct AccessTests {
    @Test func `everyone reads an open page, signed in or not`() async throws {
        let site = try Site()
        #expect(await site.send(.get, "/open").status == 200)
        #expect(await site.send(.get, "/open", as: .deputy).string.contains("测试员"))
    }

    @Test func `a browser not signed in is sent to sign in, and back to what it wanted`() async throws {
        let answer = try await Site().send(.get, "/member", query: "a=1&b=%E5%BB%BA")
        #expect(answer.status == 303)
        #expect(answer.headers["Location"] == "/sign-in?next=%2Fmember%3Fa%3D1%26b%3D%25E5%25BB%25BA")
        #expect(try await Site().send(.post, "/assign").headers["Location"] == "/sign-in")
    }

    @Test func `a program not signed in gets 401 as JSON`() async throws {
        let site = try Site()
        let byPath = await site.send(.post, "/api/assign")
        let byHeader = await site.send(.get, "/member", headers: [("Accept", "application/json")])
        for answer in [byPath, byHeader] {
            #expect(answer.status == 401)
            #expect(answer.headers["WWW-Authenticate"] == "Bearer")
            #expect(answer.string == "{\"error\":{\"kind\":\"forbidden\",\"message\":\"请先登录。\",\"fields\":[]}}")
        }
    }

    @Test func `signed in is enough for a member's page`() async throws {
        #expect(try await Site().send(.get, "/member", as: .deputy).string == "测试员")
    }

    @Test func `a permission is asked of the roles held`() async throws {
        let site = try Site()
        #expect(await site.send(.get, "/assign", as: .officeStaff).string == "可以交办")
        let refused = await site.send(.get, "/assign", as: .deputy)
        #expect(refused.status == 403)
        #expect(refused.string.contains("您的角色不能交办建议。"))
        let program = await site.send(.post, "/api/assign", headers: [("Authorization", "Bearer deputy")])
        #expect(program.status == 403)
        #expect(program.string.hasPrefix("{\"error\":{\"kind\":\"forbidden\""))
    }

    @Test func `before a first password is changed nothing else opens`() async throws {
        let site = try Site(mustChangePassword: true)
        #expect(await site.send(.get, "/member", as: .deputy).headers["Location"] == "/account/password")
        #expect(await site.send(.get, "/account/password", as: .deputy).string == "改密码")
        #expect(
            await site.send(.post, "/api/assign", headers: [("Authorization", "Bearer office_staff")]).status == 403)
    }

    @Test func `when nobody can say who is signed in, the page says so`() async throws {
        let answer = try await Site().send(.get, "/member", cookies: ["session=down"])
        #expect(answer.status == 503)
        #expect(answer.string.contains("数据库暂时不能使用。"))
    }
}
