import Kernel
import Storage
import StorageTesting
import Testing

@testable import Platform

struct StatisticTests {
    /// The meetings that begin in the period, and figures made of them.
    static let meetings = Statistic.counting(
        "meetings.total", .init("会议", unit: "次", "统计期内开始的会议"), records: selection, read: record)
    static let congresses = Statistic.counting(
        "meetings.congress", .init("人代会", unit: "次", "其中的人民代表大会会议"),
        records: { "SELECT name, kind FROM (\(selection($0, $1))) AS m WHERE kind = 'congress'" }, read: record)
    static let catalogue = [
        meetings, congresses,
        .percentage("meetings.rate", .init("人代会占比", unit: "%", "人代会/会议"), of: congresses, in: meetings),
        .family(
            "meetings.kind", .init("会议类型", unit: "次", "会议按类型分"), suffixes: ["directors"],
            records: { "SELECT name, kind, kind AS suffix FROM (\(selection($0, $1))) AS m" }, read: record),
        .summing(
            "meetings.numbers", .init("次数之和", unit: "次", "次数之和"),
            records: { period, office in
                """
                SELECT name, kind, number AS amount FROM platform_meeting
                 WHERE office_id = \(office) AND starts_on >= \(period.from) AND starts_on <= \(period.to)
                """
            }, read: record),
    ]

    @Sendable static func selection(_ period: Period, _ office: OfficeID) -> SQL {
        """
        SELECT name, kind FROM platform_meeting
         WHERE office_id = \(office) AND starts_on >= \(period.from) AND starts_on <= \(period.to) ORDER BY code
        """
    }

    @Sendable static func record(_ row: inout Row) throws -> FigureRecord {
        FigureRecord(try row.next(), path: "/meetings", fields: [.init("类型", try row.next())])
    }

    static let files: KeyValuePairs = [
        "机关.csv": LedgerStage.office,
        "会议.csv": """
        会议编号,会议名称,类型,层级,届次,次数,开始日期,结束日期
        R3,"三次会议",人民代表大会,市,6,3,2024-01-08,2024-01-12
        C1,常委会一,常委会会议,市,6,20,2024-02-01,2024-02-01
        C2,常委会二,人大常委会会议,市,6,21,2024-03-01,2024-03-01
        R2,二次会议,人代会,市,6,2,2023-01-08,2023-01-13
        """,
    ]

    func report(
        _ backend: TestBackend, from: String, to: String, _ body: (WorkReport, LedgerStage) async throws -> Void
    )
        async throws
    {
        try await LedgerStage.with(backend) { stage in
            let imported = try await stage.run(Self.files)
            try #require(imported.isWritten, "\(imported.text)")
            let period = try Period(from: #require(Day(from)), to: #require(Day(to)))
            let report = try await stage.database.read { db in
                try WorkReport.make(period, office: try LedgerStage.scope(db).office, statistics: Self.catalogue, db)
            }
            try await body(report, stage)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `each figure counts what falls into the period, in the order of the catalogue`(_ backend: TestBackend)
        async throws
    {
        try await report(backend, from: "2024-01-01", to: "2024-06-24") { report, _ in
            #expect(
                report.figures.map(\.key) == [
                    "meetings.total", "meetings.congress", "meetings.rate", "meetings.kind.directors",
                    "meetings.kind.congress", "meetings.kind.standing_committee", "meetings.numbers",
                ])
            #expect(report.figures.map(\.value) == [3, 1, 33, 0, 1, 2, 44])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a period without records gives zeros and no percentage`(_ backend: TestBackend) async throws {
        try await report(backend, from: "2020-01-01", to: "2020-06-24") { report, _ in
            #expect(report.figures.map(\.key).contains("meetings.rate") == false)
            #expect(report.figures.allSatisfy { $0.value == 0 })
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the records behind a count are as many as it says`(_ backend: TestBackend) async throws {
        try await report(backend, from: "2024-01-01", to: "2024-06-24") { report, stage in
            let period = report.period
            for figure in report.figures where !["meetings.rate", "meetings.numbers"].contains(figure.key) {
                let records = try await stage.database.read { db in
                    try WorkReport.records(
                        of: figure.key, period, office: try LedgerStage.scope(db).office,
                        statistics: Self.catalogue, db)
                }
                #expect(records.count == figure.value, "\(figure.key)")
            }
            await #expect(throws: Failure.notFound("没有统计项“meetings.other”。")) {
                try await stage.database.read { db in
                    try WorkReport.records(
                        of: "meetings.other", period, office: try LedgerStage.scope(db).office,
                        statistics: Self.catalogue, db)
                }
            }
        }
    }

    @Test(arguments: [(1, 8, 13), (3, 8, 38), (502, 523, 96), (0, 5, 0), (5, 5, 100), (1, 3, 33), (2, 3, 67)])
    func `a percentage is rounded half up`(_ part: Int, _ whole: Int, _ percent: Int) {
        #expect(Statistic.percent(part, of: whole) == percent)
    }

    @Test func `the JSON has its members in a fixed order and its values as numbers`() throws {
        let report = WorkReport(
            period: try Period(from: #require(Day("2024-01-01")), to: #require(Day("2024-06-24"))), office: "某市\"人大\"",
            figures: [Figure(key: "a.b", value: 12, unit: "件", title: "甲", definition: "乙/丙")])
        let plain = try report.json().filter { !$0.isWhitespace }
        #expect(
            plain == """
                {"from":"2024-01-01","to":"2024-06-24","office":"某市\\"人大\\"","figures":[{"key":"a.b","value":12,\
                "unit":"件","title":"甲","definition":"乙/丙"}]}
                """)
    }

    @Test func `a period does not end before it begins`() throws {
        let day = try #require(Day("2024-01-01"))
        #expect(throws: Failure.self) { try Period(from: day, to: day.advanced(by: -1)) }
    }
}
