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
