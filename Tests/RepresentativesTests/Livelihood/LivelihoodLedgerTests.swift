import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct LivelihoodLedgerTests {
    private static let leads = """
        编号,标题,提出代表编号,日期
        SS-1,改造老旧小区,S1,2024-03-01
        SS-2,新建公交站,,2024-07-01
        """
    private static let consultative = """
        姓名,地区,街道,任期开始
        周某,甲区,一街,2023-05-01
        吴某,乙区,二街,2024-07-01
        郑某,乙区,,
        """

    @Test(arguments: TestBackend.allCases)
    func `leads and consultative deputies give their figures, and again change nothing`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let first = try await stage.run(["民生实事线索.csv": Self.leads, "议政代表.csv": Self.consultative])
            try #require(first.isWritten && first.newCount == 5, "\(first.faults.map(\.text))")
            let again = try await stage.run(["民生实事线索.csv": Self.leads, "议政代表.csv": Self.consultative])
            #expect(again.newCount == 0 && again.changedCount == 0 && !again.hasFaults)
            let values = try await stage.figures(["livelihood.leads", "consultative.deputies"])
            #expect(values == ["livelihood.leads": 1, "consultative.deputies": 2])
            #expect(try await stage.records("livelihood.leads").map(\.title) == ["改造老旧小区"])
            #expect(try await stage.records("consultative.deputies").map(\.title) == ["郑某", "周某"])
            #expect(try await stage.page("/representatives/projects", as: stage.staff).contains("赵某"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a proposer nobody knows is an error of that line`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let report = try await stage.run(["民生实事线索.csv": Self.leads.replacing("S1", with: "S9")])
            let fault = try #require(report.faults.first)
            #expect(!report.isWritten && fault.line == 2 && fault.column == "提出代表编号" && fault.value == "S9")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who has left is counted to the last day`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.run(["议政代表.csv": Self.consultative])
            let id: EntryID = try await stage.database.read { db in
                try #require(try db.value("SELECT id FROM representatives_consultative WHERE area = '甲区'"))
            }
            let path = "\(EntryList.consultative.path)/\(id)/amend"
            _ = try await stage.sent(path, "ends_on=2024-06-24")
            #expect(try await stage.figures(["consultative.deputies"]) == ["consultative.deputies": 2])
            _ = try await stage.sent(path, "ends_on=2024-06-23")
            #expect(try await stage.figures(["consultative.deputies"]) == ["consultative.deputies": 1])
            let again = try await stage.run(["议政代表.csv": Self.consultative])
            #expect(again.newCount == 0 && again.changedCount == 0)
        }
    }
}
