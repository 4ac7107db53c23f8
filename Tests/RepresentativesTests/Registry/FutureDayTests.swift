import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

/// A slip of the pen that no calendar refuses: a year in the far future, a formula where a telephone belongs.
struct FutureDayTests {
    @Test(
        arguments: [
            ("资料寄送", "日期,名称,份数\n2098-01-01,公报,3\n"), ("宣传", "日期,类别,标题\n2098-01-01,代表工作,某篇\n"),
            ("接待", "日期,类型,对象\n2098-01-01,来访调研,某市\n"), ("参与意向", "代表编号,项目,日期\nS1,某项目,2098-01-01\n"),
        ], TestBackend.allCases)
    func `what happened has no day after tomorrow`(_ ledger: (String, String), _ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let report = try await stage.run(["\(ledger.0).csv": ledger.1])
            #expect(!report.isWritten && report.faults.map(\.column) == ["日期"], "\(report.faults.map(\.text))")
            #expect(report.faults.allSatisfy { $0.line == 2 && $0.value == "2098-01-01" })
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `neither a form nor the ledger 表彰 takes what has not come`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let form = "id=\(EntryID.new())&sent_on=2098-01-01&item=x&copies=1"
            #expect(try await stage.refusal("/representatives/mailings", form).status == 422)
            let report = try await stage.run(["表彰.csv": "年度,类别,对象\n2098,优秀代表,赵某\n"])
            #expect(!report.isWritten && report.faults.map(\.column) == ["年度"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a formula is no telephone`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            for typed in ["=1+1", "abc", "1", "@SUM(A1)"] {
                let text = DeputySheet.text([DeputySheet.line("S1", "赵某") { $0.phone = typed }])
                let report = try await stage.run(["代表.csv": text])
                #expect(!report.isWritten && report.faults.map(\.column) == ["手机号码"], "\(typed)")
            }
            for (number, typed) in ["0719-8650000转12", "（0719）8650000", "+86 138 0000 1234", ""].enumerated() {
                let line = DeputySheet.line("S\(number)", "人员\(number)") { $0.phone = typed }
                #expect(try await stage.run(["代表.csv": DeputySheet.text([line])]).isWritten, "\(typed)")
            }
        }
    }
}
