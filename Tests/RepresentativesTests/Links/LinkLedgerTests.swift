import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct LinkLedgerTests {
    static let members = "姓名,职务,层级\n林主任,主任,市\n秦委员,委员,市\n"
    static let links = "组成人员,代表编号,开始日期\n林主任,S1,2024-03-01\n林主任,S2,2024-03-01\n秦委员,S3,\n"

    static func fill(_ stage: RegisterStage) async throws {
        try await stage.fill(["S1", "S2", "S3"].map { DeputySheet.line($0, "赵\($0)") })
        let report = try await stage.run(["双联.csv": links, "组成人员.csv": members])
        try #require(report.isWritten && !report.hasFaults, "\(report.faults.map(\.text))")
    }

    @Test(arguments: TestBackend.allCases)
    func `members and links are read whatever their order, and again change nothing`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await Self.fill(stage)
            let again = try await stage.run(["组成人员.csv": Self.members, "双联.csv": Self.links])
            #expect(again.newCount == 0 && again.changedCount == 0 && !again.hasFaults)
            #expect(try await stage.count("representatives_member") == 2)
            #expect(try await stage.count("representatives_member_link") == 3)
            let figures = try await stage.figureValues(from: "2024-01-01", to: "2024-06-24")
            #expect(figures["links.members"] == 2 && figures["links.deputies"] == 3)
            let earlier = try await stage.figureValues(from: "2024-01-01", to: "2024-02-29")
            #expect(earlier["links.members"] == 1 && earlier["links.deputies"] == 1)
            let records = try await stage.figureRecords(of: "links.deputies", from: "2024-01-01", to: "2024-06-24")
            #expect(records.map(\.title) == ["赵S1", "赵S2", "赵S3"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a member's name is one however it was typed, also of those from before`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            try await stage.run(["组成人员.csv": "姓名,职务,层级\n秦　芳,委员,市\n林某,主任,市\n"])
            let link = try await stage.run(["双联.csv": "组成人员,代表编号,开始日期\n秦 芳,S1,\n"])
            #expect(link.isWritten && !link.hasFaults)
            try await stage.database.write { db in
                try db.run("UPDATE representatives_member SET name = '林　某', sort_key = 'lin mou' WHERE name = '林某'")
            }
            try await Job.memberNames.run(stage.application, .now())
            #expect(try await stage.count("representatives_member WHERE name IN ('秦芳', '林某')") == 2)
            #expect(try await stage.count("representatives_member WHERE sort_key = 'lin mou  林某'") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `changed rows update, and unknown names, codes and days are errors of their line`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await Self.fill(stage)
            let changed = try await stage.run([
                "组成人员.csv": Self.members.replacing("秦委员,委员", with: "秦委员,副主任"),
                "双联.csv": Self.links.replacing("S2,2024-03-01", with: "S2,2024/4/1"),
            ])
            #expect(changed.changedCount == 2 && !changed.hasFaults)
            for (text, column, value) in [
                ("组成人员,代表编号,开始日期\n无此人,S1,\n", "组成人员", "无此人"),
                ("组成人员,代表编号,开始日期\n林主任,S9,\n", "代表编号", "S9"),
                ("组成人员,代表编号,开始日期\n秦委员,S1,2024-02-30\n", "开始日期", "2024-02-30"),
            ] {
                let report = try await stage.run(["双联.csv": text])
                #expect(!report.isWritten)
                let fault = try #require(report.faults.first)
                #expect(fault.line == 2 && fault.column == column && fault.value == value)
            }
            #expect(try await stage.count("representatives_member_link") == 3)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a code means the tenure in office of the latest term`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "旧人") {
                    $0.term = 5; $0.state = "届满"
                }, DeputySheet.line("S1", "新人"),
                DeputySheet.line("S1", "更新的人") {
                    $0.term = 7; $0.state = "终止"
                },
            ])
            try await stage.run(["组成人员.csv": Self.members, "双联.csv": "组成人员,代表编号,开始日期\n林主任,S1,2024-03-01\n"])
            let records = try await stage.figureRecords(of: "links.deputies", from: "2024-01-01", to: "2024-06-24")
            #expect(records.map(\.title) == ["新人"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an ended link stays ended when the old file is read again, and a later day begins it anew`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await Self.fill(stage)
            try await stage.database.write { db in
                try db.run(
                    """
                    UPDATE representatives_member_link SET to_on = \(Day("2024-05-01"))
                     WHERE from_on = \(Day("2024-03-01"))
                    """)
            }
            let old = try await stage.run(["双联.csv": Self.links])
            #expect(old.newCount == 0 && old.changedCount == 0)
            try await stage.run(["双联.csv": "组成人员,代表编号,开始日期\n林主任,S1,2024-06-01\n"])
            #expect(try await stage.count("representatives_member_link") == 4)
            #expect(try await stage.figureValues(from: "2024-01-01", to: "2024-05-15")["links.deputies"] == 1)
            #expect(try await stage.figureValues(from: "2024-01-01", to: "2024-06-24")["links.deputies"] == 2)
        }
    }
}
