import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct RegisterStatisticsTests {
    @Test(arguments: TestBackend.allCases)
    func `cards and reviews count deputies of the office's own level within the period`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某") {
                    $0.issuedOn = "2024-01-01"; $0.reviewedOn = "2023-12-31"
                },
                DeputySheet.line("S2", "钱某") {
                    $0.issuedOn = "2024-06-24"; $0.reviewedOn = "2024-03-01"
                },
                DeputySheet.line("S3", "孙某") {
                    $0.issuedOn = "2024-06-25"; $0.reviewedOn = ""
                },
                DeputySheet.line("X1", "李某") {
                    $0.level = "县"; $0.issuedOn = "2024-02-01"
                },
            ])
            try await stage.run(["代表小组.csv": "小组名称,地区,类型,组长代表编号\n法律小组,全市,专业,S1\n"])
            let figures = try await Self.figures(of: stage)
            #expect(figures["deputies.cards_issued"] == ["赵某", "钱某"])
            #expect(figures["deputies.qualification_reviews"] == ["钱某"])
            #expect(figures["groups.total"]?.count == 2)
            #expect(figures["groups.professional.total"] == ["法律小组"])
        }
    }

    /// The titles of the records of each figure, which are as many as it says.
    private static func figures(of stage: RegisterStage) async throws -> [String: [String]] {
        let statistics = stage.application.statistics
        let office = stage.office
        let period = try Period(
            from: try #require(Day("2024-01-01")), to: try #require(Day("2024-06-24")))
        return try await stage.database.read { db in
            var titles: [String: [String]] = [:]
            for figure in try WorkReport.make(period, office: office, statistics: statistics, db).figures {
                let records = try WorkReport.records(
                    of: figure.key, period, office: office, statistics: statistics, db)
                #expect(records.count == figure.value)
                titles[figure.key] = records.map(\.title)
            }
            return titles
        }
    }
}
