import Kernel
import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct QualificationTests {
    @Test(arguments: TestBackend.allCases)
    func `a deputy elected is reviewed, then confirmed with day and announcement`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某") { $0.state = "当选待审" }])
            let early = try await #require(throws: Failure.self) {
                try await stage.take(.confirm, on: "S1", ["confirmed_on": ["2022-01-05"]])
            }
            #expect(early.kind == .invalid && early.message.contains("已登记资格审查的结果"))
            try await stage.take(
                .review, on: "S1",
                ["reviewed_on": ["2022-01-03"], "result": ["valid"], "report": ["审字第1号"]])
            #expect(try await stage.tenure("S1").state == .elected)
            try await stage.take(.confirm, on: "S1", ["confirmed_on": ["2022-01-05"], "announcement": ["公告第2号"]])
            let tenure = try await stage.tenure("S1")
            #expect(tenure.state == .inOffice && tenure.reviewResult == .valid)
            #expect(tenure.reviewedOn == Day("2022-01-03") && tenure.confirmedOn == Day("2022-01-05"))
            #expect(tenure.announcement == "公告第2号" && tenure.reviewReport == "审字第1号")
            let page = try await stage.page("/representatives/\(tenure.id)", as: stage.staff)
            #expect(page.contains("审字第1号") && page.contains("公告第2号") && page.contains("登记资格审查结果"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an election found invalid needs a reason, and leaves the seat vacant`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某") { $0.state = "当选待审" }, DeputySheet.line("S2", "钱某"),
            ])
            let silent = try await #require(throws: Failure.self) {
                try await stage.take(.review, on: "S1", ["reviewed_on": ["2022-01-03"], "result": ["invalid"]])
            }
            #expect(silent.fields.map(\.name) == ["reason"])
            try await stage.take(
                .review, on: "S1", ["reviewed_on": ["2022-01-03"], "result": ["invalid"], "reason": ["程序违法"]])
            let refused = try await #require(throws: Failure.self) {
                try await stage.take(.confirm, on: "S1", ["confirmed_on": ["2022-01-05"]])
            }
            #expect(refused.kind == .invalid)
            try await stage.take(.invalidate, on: "S1", ["day": ["2022-01-05"], "reason": ["程序违法"]])
            #expect(try await stage.tenure("S1").state == .invalid)
            let page = try await stage.page("/representatives/vacancies?standing=open", as: stage.staff)
            #expect(page.contains("赵某") && page.contains("当选无效") && !page.contains("钱某"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a resignation names who accepted it, an ordered one also who ordered it`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let base: [String: [String]] = ["day": ["2023-06-01"], "reason": ["书面辞职"]]
            let wrong: [([String: [String]], String)] = [
                (["cause": ["resigned"]], "accepted_by"),
                (["cause": ["ordered_to_resign"], "accepted_by": ["市人大常委会"]], "ordered_by"),
                (["cause": ["ordered_to_resign"], "ordered_by": ["某委员会"]], "accepted_by"),
            ]
            for (raw, field) in wrong {
                let failure = try await #require(throws: Failure.self) {
                    try await stage.take(.end, on: "S1", base.merging(raw) { first, _ in first })
                }
                #expect(failure.fields.map(\.name) == [field])
            }
            #expect(try await stage.tenure("S1").state == .inOffice)
            let right = ["cause": ["ordered_to_resign"], "ordered_by": ["某委员会"], "accepted_by": ["市人大常委会"]]
            try await stage.take(.end, on: "S1", base.merging(right) { first, _ in first })
            let tenure = try await stage.tenure("S1")
            #expect(tenure.orderedBy == "某委员会" && tenure.acceptedBy == "市人大常委会")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the ledger leads a tenure to each standing the table allows, the invalid one too`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let lines = [
                DeputySheet.line("S1", "赵某") { $0.state = "当选待审" },
                DeputySheet.line("S2", "钱某") { $0.state = "当选待审" }, DeputySheet.line("S3", "孙某") { $0.state = "终止" },
            ]
            try await stage.fill(lines)
            var changed = lines
            changed[0].state = "在任"
            changed[1].state = "当选无效"
            try await stage.fill(changed)
            #expect(try await stage.tenure("S1").state == .inOffice)
            #expect(try await stage.tenure("S2").state == .invalid)
            #expect(try await stage.count("representatives_seat") == 2)
        }
    }
}
