import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct AwardLedgerTests {
    private static let awards = """
        年度,类别,对象
        2023,先进承办单位,市教育局
        2024,先进承办单位,市公安局
        2024,先进承办单位,市水利局
        2024,优秀代表,赵某
        2025,先进承办单位,市财政局
        """
    private static let circulars = """
        期号,日期,标题
        2024年第１期,2024年1月8日,关于一季度履职情况的通报
        2024年第2期,2024/6/24,关于上半年履职情况的通报
        2024年第3期,2024-06-25,关于三季度履职情况的通报
        """

    @Test(arguments: TestBackend.allCases)
    func `the ledgers give the figures of the period, and again change nothing`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let report = try await stage.run(["表彰.csv": Self.awards, "履职通报.csv": Self.circulars])
            try #require(report.isWritten && !report.hasFaults, "\(report.faults.map(\.text))")
            #expect(report.newCount == 8)
            let half = try await Self.records(stage, "2024-01-01", "2024-06-24")
            #expect(half["units.advanced"] == ["市公安局", "市水利局"])
            #expect(half["circulars"] == ["关于一季度履职情况的通报", "关于上半年履职情况的通报"])
            let two = try await Self.records(stage, "2023-12-31", "2024-01-01")
            #expect(two["units.advanced"] == ["市教育局", "市公安局", "市水利局"] && two["circulars"] == [])
            let again = try await stage.run(["履职通报.csv": Self.circulars, "表彰.csv": Self.awards])
            #expect(again.newCount == 0 && again.changedCount == 0 && !again.hasFaults)
            #expect(try await stage.page("/representatives/awards?year=2024", as: stage.staff).contains("市水利局"))
            let list = try await stage.page("/representatives/circulars?year=2024", as: stage.staff)
            #expect(list.contains("2024年第1期") && list.contains("已印发"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a category nobody lists and a year that is none are errors of their line`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let report = try await stage.run([
                "表彰.csv": "年度,类别,对象\n2024,最佳单位,市教育局\n二零二四,优秀代表,赵某\n2024,优秀代表,\n"
            ])
            #expect(!report.isWritten)
            #expect(report.faults.map(\.line) == [2, 3, 4])
            #expect(report.faults.map(\.column) == ["类别", "年度", "对象"])
            #expect(try await stage.count("representatives_award") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an award still on its way here is not slipped in by a file, nor a drafted circular`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill(DeputySheet.crowd(20))
            let nominated = try await stage.send(
                "/representatives/awards",
                [
                    ("id", ID<Award>.new().description), ("year", "2024"), ("category", "unit"), ("target", "市公安局"),
                    ("grounds", "办理认真"),
                ])
            try #require(nominated.status == 303)
            let drafted = try await stage.send(
                "/representatives/circulars",
                [
                    ("id", ID<Circular>.new().description), ("number", "2024年第2期"), ("issued_on", "2024-06-24"),
                    ("title", "关于上半年履职情况的通报"),
                ])
            try #require(drafted.status == 303)
            let report = try await stage.run(["表彰.csv": Self.awards, "履职通报.csv": Self.circulars])
            #expect(!report.isWritten)
            #expect(report.faults.map(\.line) == [3, 3])
            #expect(try await stage.count("representatives_award") == 1)
        }
    }

    /// The titles of the records of each figure, which are as many as it says.
    private static func records(_ stage: RegisterStage, _ from: String, _ to: String) async throws
        -> [String: [String]]
    {
        let (statistics, office) = (stage.application.statistics, stage.office)
        let period = try Period(from: try #require(Day(from)), to: try #require(Day(to)))
        return try await stage.database.read { db in
            var titles: [String: [String]] = [:]
            for key in ["units.advanced", "circulars"] {
                let figure = try #require(
                    try WorkReport.make(period, office: office, statistics: statistics, db).figures
                        .first { $0.key == key })
                let records = try WorkReport.records(of: key, period, office: office, statistics: statistics, db)
                #expect(records.count == figure.value && records.allSatisfy { $0.path != nil })
                titles[key] = records.map(\.title)
            }
            return titles
        }
    }
}
