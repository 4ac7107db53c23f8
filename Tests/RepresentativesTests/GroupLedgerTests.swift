import Platform
import StorageTesting
import Testing

@testable import Representatives

@Suite struct GroupLedgerTests {
    private static let deputies = DeputySheet.text([
        DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某") { $0.group = "法律专业小组" },
    ])
    private static let groups = """
        小组名称,地区,类型,组长代表编号
        甲区第1代表小组,甲区,综合,S1
        法律专业小组,全市,专业,S2
        备用小组,全市,综合,
        """

    @Test(arguments: TestBackend.allCases)
    func `a group named by a deputy is there at once, and its own ledger fills it in`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.run(["代表.csv": Self.deputies])
            let plain = try await Self.groups(of: stage)
            #expect(plain.map(\.kind) == [.comprehensive, .comprehensive])
            let report = try await stage.run(["代表小组.csv": Self.groups])
            #expect(report.changedCount == 2 && report.newCount == 1)
            let filled = try await Self.groups(of: stage).first { $0.name == "法律专业小组" }
            #expect(filled?.kind == .professional)
            #expect(filled?.leaderName == "钱某")
            #expect(filled?.members == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `both ledgers again change nothing, whatever their order`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let first = try await stage.run(["代表小组.csv": Self.groups, "代表.csv": Self.deputies])
            #expect(first.isWritten && !first.hasFaults)
            for files: KeyValuePairs in [
                ["代表.csv": Self.deputies, "代表小组.csv": Self.groups], ["代表.csv": Self.deputies],
                ["代表小组.csv": Self.groups],
            ] {
                let again = try await stage.run(files)
                #expect(again.newCount == 0 && again.changedCount == 0 && !again.hasFaults)
            }
            #expect(try await Self.groups(of: stage).count == 3)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a leader nobody knows is an error of that line`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let report = try await stage.run([
                "代表.csv": Self.deputies, "代表小组.csv": Self.groups.replacing("S2", with: "S9"),
            ])
            #expect(!report.isWritten)
            let fault = try #require(report.faults.first)
            #expect(fault.line == 3 && fault.column == "组长代表编号" && fault.value == "S9")
            #expect(try await stage.count("representatives_tenure") == 0)
        }
    }

    private static func groups(of stage: RegisterStage) async throws -> [DeputyGroup] {
        let office = stage.office
        return try await stage.database.read { db in
            try DeputyGroup.page(kind: nil, limit: 100, offset: 0, in: office, db).groups
        }
    }
}
