import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct DutyAdviceTests {
    private static let advice = [
        ("kind", "resign"), ("code", "S1"), ("cause", "work_change"), ("grounds", "调往外地工作"), ("given_on", "2024-05-01"),
        ("given_by", "主任会议"),
    ]

    @Test(arguments: TestBackend.allCases)
    func `an advice is recorded for the office alone, changes no standing, and is taken back with a reason`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            #expect(try await stage.send("/representatives/advice", Self.advice).status == 303)
            let page = try await stage.page("/representatives/advice", as: stage.staff)
            #expect(page.contains("赵某") && page.contains("工作变动") && page.contains("调往外地工作"))
            #expect(try await stage.tenure("S1").state == .inOffice)
            for scope in [try await stage.deputy("S1"), stage.scope(.motionsGroup)] {
                #expect(try await stage.answer(.get, "/representatives/advice", as: scope).status == 403)
            }
            let id = try await stage.onlyID("SELECT id FROM representatives_advice")
            let withdrawal = "/representatives/advice/\(id)/withdraw"
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            #expect(try await !stage.page("/representatives/advice", as: stranger).contains("赵某"))
            #expect(try await stage.send(withdrawal, [("reason", "x")], as: stranger).status == 404)
            #expect(try await stage.send(withdrawal, []).status == 422)
            #expect(try await stage.send(withdrawal, [("reason", "已调回")]).status == 303)
            #expect(try await stage.send(withdrawal, [("reason", "再撤")]).status == 409)
            let after = try await stage.page("/representatives/advice", as: stage.staff)
            #expect(after.contains("已调回") && after.contains("调往外地工作"))
            let details = try #require(
                try await stage.text(
                    "SELECT details FROM platform_audit WHERE action = 'representatives.advice.given'"))
            #expect(!details.contains("调往外地"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the order to resign stands on the deputy's page for the office, and needs a tenure that goes on`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某") { $0.state = "终止" },
            ])
            let path = "/representatives/\(try await stage.tenure("S1").id)"
            let before = try await stage.page(path, as: stage.staff)
            #expect(before.contains("/representatives/advice?code=S1"))
            #expect(try await stage.page("/representatives/advice?code=S1", as: stage.staff).contains("value=\"S1\""))
            let order = Self.advice.map { $0.0 == "kind" ? ("kind", "ordered") : $0 }
            #expect(try await stage.send("/representatives/advice", order).status == 303)
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("责令辞职") && page.contains("调往外地工作"))
            #expect(try await !stage.page(path, as: stage.scope(.motionsGroup)).contains("调往外地工作"))
            #expect(try await stage.tenure("S1").state == .inOffice)
            let late = order.map { $0.0 == "code" ? ("code", "S2") : $0 }
            #expect(try await stage.send("/representatives/advice", late).status == 409)
            let again = late.map { $0.0 == "kind" ? ("kind", "not_renominate") : $0 }
            #expect(try await stage.send("/representatives/advice", again).status == 303)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an unknown deputy, a day to come and a cause nobody lists are said beside their field`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let wrong = [
                ("code", "S9", "名册里没有"), ("given_on", "2199-01-01", "不能晚于今天"), ("cause", "bored", "原因只能是"),
                ("grounds", String(repeating: "长", count: 2001), "最多 2000 字"), ("kind", "", "请填写建议"),
            ]
            for (name, value, words) in wrong {
                let fields = Self.advice.map { $0.0 == name ? (name, value) : $0 }
                let answer = try await stage.send("/representatives/advice", fields)
                #expect(answer.status == 422 && answer.words.contains(words), "\(name)")
            }
            #expect(try await stage.count("representatives_advice") == 0)
        }
    }
}
