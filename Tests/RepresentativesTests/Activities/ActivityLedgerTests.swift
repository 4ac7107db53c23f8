import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct ActivityLedgerTests {
    private static let deputies = [DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")]
    private static let activities = ActivitySheet.text(
        "H1,代表小组活动,第1小组走访,2024-05-10,甲区第1代表小组,甲区第1代表小组,,护河,,0,3",
        "H2,视察,视察学校,2024-04-22,甲市人大常委会,,,,,,", "H3,民主恳谈,恳谈会,2024-04-23,某街道,,一号站,,,12,0")

    @Test(arguments: TestBackend.allCases)
    func `campaigns, activities and attendances again change nothing, in any order`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let files: KeyValuePairs = [
                "活动参加.csv": ActivitySheet.attendance(("H1", "S1"), ("H1", "S2"), ("H2", "S1")),
                "活动.csv": Self.activities, "代表行动.csv": ActivitySheet.campaigns,
                "代表.csv": DeputySheet.text(Self.deputies),
            ]
            let first = try await stage.acceptLedgers(files)
            #expect(first.newCount == 2 + 2 + 3 + 3)
            let again = try await stage.acceptLedgers(files)
            #expect(!again.isWritten && again.changedCount == 0)
            let activity = try await stage.activityCoded("H1")
            #expect(activity.state == .recorded && activity.campaignYear == 2024 && activity.opinions == 3)
            #expect(activity.kind == .group && activity.hostLevel == .group)
            #expect(try await stage.activityCoded("H2").hostLevel == .own)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a word of the office's own is kept beside the kind "other"`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.acceptLedgers([
                "代表.csv": DeputySheet.text(Self.deputies), "代表行动.csv": ActivitySheet.campaigns,
                "活动.csv": Self.activities,
            ])
            let own = try await stage.activityCoded("H3")
            #expect(own.kind == .other && own.kindWord == "民主恳谈" && own.received == 12)
            #expect(own.hostLevel == .other && own.station == "一号站")
            #expect(ActivityKind(word: "集中视察活动") == .jointInspection)
            #expect(ActivityKind(word: "区情报告会") == .reportMeeting)
            #expect(Set(ActivityKind.allCases.map { ActivityKind(word: $0.title) }) == Set(ActivityKind.allCases))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `whose activity it is follows from the host's name`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill(Self.deputies)
            let hosts = [
                "甲市人大常委会", "市人大常委会", "甲市", "省人大常委会", "某省人民代表大会常务委员会", "全国人大常委会", "甲区人大常委会", "乙市人大常委会",
                "甲区第1代表小组", "市教育局", "", "市教育局、市人大常委会",
            ]
            let office = stage.office
            let levels = try await stage.database.read { db in
                let reading = try HostReading(of: hosts, in: office, db)
                return hosts.map(reading.level)
            }
            #expect(
                levels == [
                    .own, .own, .own, .upper, .upper, .upper, .other, .other, .group, .other, .other, .own,
                ])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an activity whose day is still to come is planned`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.acceptLedgers(["活动.csv": ActivitySheet.text("F1,视察,明年的视察,2099-01-01,市人大常委会,,,,,,")])
            #expect(try await stage.activityCoded("F1").state == .planned)
            try await stage.fill(Self.deputies)
            let early = try await stage.run(["活动参加.csv": ActivitySheet.attendance(("F1", "S1"))])
            #expect(early.faults.first?.column == "活动编号")
            #expect(try await stage.count("representatives_attendance") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what nobody knows is an error of its line, and nothing is written`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.acceptLedgers([
                "代表.csv": DeputySheet.text(Self.deputies), "代表行动.csv": ActivitySheet.campaigns,
                "活动.csv": Self.activities,
            ])
            let wrong: [(String, String, String)] = [
                ("活动.csv", ActivitySheet.text("H9,视察,某,2024-02-30,市人大常委会,,,,,,"), "日期"),
                ("活动.csv", ActivitySheet.text("H9,视察,某,2024-02-03,市人大常委会,没有的小组,,,,,"), "代表小组"),
                ("活动.csv", ActivitySheet.text("H9,视察,某,2024-02-03,市人大常委会,,,没有的行动,,,"), "代表行动"),
                ("活动.csv", ActivitySheet.text("H9,视察,某,2024-02-03,市人大常委会,,,,M0,,"), "会议编号"),
                ("活动.csv", ActivitySheet.text("H9,视察,某,2024-02-03,市人大常委会,,,,,很多,"), "接待群众人次"),
                ("活动参加.csv", ActivitySheet.attendance(("H9", "S1")), "活动编号"),
                ("活动参加.csv", ActivitySheet.attendance(("H1", "S9")), "代表编号"),
                ("参与意向.csv", "代表编号,项目,日期\nS9,某项目,2024-02-01\n", "代表编号"),
                ("代表行动.csv", "名称,年度,开始日期,结束日期\n某行动,2024,2024-03-01,2024-02-01\n", "结束日期"),
            ]
            for (file, text, column) in wrong {
                let report = try await stage.run([file: text])
                #expect(!report.isWritten, "\(text)")
                #expect(report.faults.map(\.column) == [column], "\(text)")
            }
            #expect(try await stage.count("representatives_activity") == 3)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an activity of another office can neither be named nor changed`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            try await stage.acceptLedgers(["活动.csv": ActivitySheet.text("H1,视察,甲的,2024-04-22,市人大常委会,,,,,,")])
            try await stage.acceptLedgers(
                ["活动.csv": ActivitySheet.text("H1,视察,乙的,2024-04-22,市人大常委会,,,,,,")], by: stranger)
            #expect(try await stage.activityCoded("H1").name == "甲的")
            #expect(try await stage.count("representatives_activity") == 2)
        }
    }
}
