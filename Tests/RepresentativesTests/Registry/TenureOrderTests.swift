import Kernel
import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct TenureOrderTests {
    @Test(arguments: TestBackend.allCases)
    func `a tenure's days follow one another`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let lines = [
                DeputySheet.line("S1", "赵某") {
                    $0.state = "当选待审"; $0.reviewedOn = ""
                },
                DeputySheet.line("S2", "钱某"),
            ]
            try await stage.fill(lines)
            let wrong: [(TenureEvent, String, [String: [String]], String)] = [
                (.review, "S1", ["reviewed_on": ["2021-11-01"], "result": ["valid"]], "reviewed_on"),
                (.confirm, "S1", ["reviewed_on": ["2021-12-20"], "confirmed_on": ["2021-12-10"]], "confirmed_on"),
                (.suspend, "S2", ["cause": ["detained"], "day": ["2021-12-10"], "reason": ["报告"]], "day"),
                (.end, "S2", ["cause": ["moved"], "day": ["2021-10-10"], "reason": ["调离"]], "day"),
                (.expire, "S2", ["day": ["2021-10-10"]], "day"),
            ]
            for (event, code, raw, field) in wrong {
                let failure = try await #require(throws: Failure.self) { try await stage.take(event, on: code, raw) }
                #expect(failure.fields.map(\.name) == [field] && failure.message.contains("不能早于"), "\(event)")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an end entered by mistake is taken back with a reason, once nobody else has the seat`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let ending = ["cause": ["moved"], "day": ["2024-02-01"], "reason": ["调离"]]
            try await stage.take(.end, on: "S1", ending)
            let silent = try await #require(throws: Failure.self) { try await stage.take(.restore, on: "S1", [:]) }
            #expect(silent.fields.map(\.name) == ["reason"])
            try await stage.take(.restore, on: "S1", ["reason": ["登记错了人"]])
            let back = try await stage.tenure("S1")
            #expect(back.state == .inOffice && back.endCause == nil && back.endedOn == nil)
            #expect(try await !stage.page("/representatives/vacancies?standing=open", as: stage.staff).contains("赵某"))
            let page = try await stage.page("/representatives/\(back.id)", as: stage.staff)
            #expect(page.contains("登记错了人") && page.contains("调离"))
            // Filled by another, it stays ended.
            try await stage.take(.end, on: "S1", ending)
            let form = RegistrationForm().with("vacancy", "\(back.id)")
            #expect(try await stage.answer(.post, "/representatives/new", form.encoded, as: stage.staff).status == 303)
            let late = try await #require(throws: Failure.self) {
                try await stage.take(.restore, on: "S1", ["reason": ["登记错了人"]])
            }
            #expect(late.kind == .conflict && late.message.contains("已经补选"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a successor whose election was invalid fills no seat, and the restored deputy's is not vacant`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            try await stage.take(.end, on: "S1", ["cause": ["moved"], "day": ["2024-02-01"], "reason": ["调离"]])
            let form = RegistrationForm().with("vacancy", "\(try await stage.tenure("S1").id)")
            #expect(try await stage.answer(.post, "/representatives/new", form.encoded, as: stage.staff).status == 303)
            try await stage.take(
                .review, on: "S9", ["reviewed_on": ["2024-03-02"], "result": ["invalid"], "reason": ["程序违法"]])
            try await stage.take(.invalidate, on: "S9", ["day": ["2024-03-05"], "reason": ["程序违法"]])
            let open = "/representatives/vacancies?standing=open"
            #expect(try await stage.page(open, as: stage.staff).contains("周某"))
            try await stage.take(.restore, on: "S1", ["reason": ["登记错了人"]])
            #expect(try await stage.tenure("S1").state == .inOffice)
            #expect(try await !stage.page(open, as: stage.staff).contains("周某"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `nobody is restored to a constituency that has elected all its deputies`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let body = Query([("level", "county"), ("term", "10"), ("number", "3"), ("name", "城关"), ("seats", "1")])
            let kept = try await stage.answer(.post, "/representatives/constituencies", body.encoded, as: stage.staff)
            #expect(kept.status == 303)
            let place = try await stage.onlyID("SELECT id FROM representatives_constituency")
            let form = RegistrationForm().with("level", "county").with("term", "10").with("constituency", "\(place)")
            #expect(try await stage.answer(.post, "/representatives/new", form.encoded, as: stage.staff).status == 303)
            try await stage.take(
                .confirm, on: "S9", ["reviewed_on": ["2024-03-02"], "confirmed_on": ["2024-03-03"]])
            try await stage.take(.end, on: "S9", ["cause": ["moved"], "day": ["2024-04-01"], "reason": ["调离"]])
            let next = form.with("code", "S10").with("name", "吴某")
            #expect(try await stage.answer(.post, "/representatives/new", next.encoded, as: stage.staff).status == 303)
            let full = try await #require(throws: Failure.self) {
                try await stage.take(.restore, on: "S9", ["reason": ["登记错了人"]])
            }
            #expect(full.kind == .conflict && full.message.contains("已经补选"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a seat is filled by its own electing unit`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            try await stage.take(.end, on: "S1", ["cause": ["moved"], "day": ["2024-02-01"], "reason": ["调离"]])
            let left = try await stage.tenure("S1").id
            let form = RegistrationForm().with("vacancy", "\(left)").with("electing_unit", "乙区")
            let answer = try await stage.answer(.post, "/representatives/new", form.encoded, as: stage.staff)
            #expect(answer.status == 422 && answer.words.contains("由“甲区”选举"))
            #expect(try await stage.count("representatives_tenure WHERE code = 'S9'") == 0)
        }
    }
}
