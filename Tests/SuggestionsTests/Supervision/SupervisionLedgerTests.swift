import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Suggestions

@Suite struct SupervisionLedgerTests {
    private static let heading = "建议编号,日期,方式,承办单位,内容"
    private static let rows = [
        "2024001,2024-05-28,电话,市公安局,会办意见尚未提交",
        "2024002、2024004,2024/6/1,督办函,市财政局、市公安局,办理进度迟缓",
        "2024002,2024-07-01,电话,市教育局,",
    ]

    @Test(arguments: TestBackend.allCases)
    func `a row may name several suggestions and units, and again it changes nothing`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let report = try await stage.run([("督办.csv", Self.text(Self.rows))])
            try #require(report.isWritten && !report.hasFaults, "\(report.faults.map(\.text))")
            #expect(try await stage.count("suggestions_supervision") == 4)
            #expect(try await stage.count("suggestions_supervised") == 6)
            let swapped = Self.rows.map { $0.replacing("2024002、2024004", with: "2024004、2024002") }
                .map { $0.replacing("市财政局、市公安局", with: "市公安局、市财政局") }
            for rows in [Self.rows, swapped] {
                let again = try await stage.run([("督办.csv", Self.text(rows))])
                #expect(!again.isWritten && !again.hasFaults, "\(again.faults.map(\.text))")
            }
            #expect(try await stage.count("suggestions_supervision") == 4)
            let figures = try await SuggestionStatisticTests.figures(of: stage, to: "2024-06-24")
            #expect(figures["suggestions.supervision.phoned_units"] == 1)
            #expect(figures["suggestions.supervision.letter_units"] == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a withdrawn call is not counted, and the same file does not bring it back`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionLedgerStage.filled(backend) { stage in
            _ = try await stage.run([("督办.csv", Self.text([Self.rows[0]]))])
            try await stage.database.write { db in
                let staff = try SuggestionLedgerStage.staff(db)
                let id: SupervisionID = try #require(try db.value("SELECT id FROM suggestions_supervision"))
                try WithdrawSupervision.withdraw(id, ["reason": ["登错了"]], by: staff, db)
            }
            #expect(try await !stage.run([("督办.csv", Self.text([Self.rows[0]]))]).isWritten)
            let figures = try await SuggestionStatisticTests.figures(of: stage, to: "2024-06-24")
            #expect(figures["suggestions.supervision.phoned_units"] == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `hostile rows name their column, and nothing is written`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let bad = [
                ("2029999,2024-05-28,电话,市公安局,x", "建议编号"), ("2024001,2024-02-30,电话,市公安局,x", "日期"),
                ("2024001,2024-05-28,飞鸽,市公安局,x", "方式"), ("2024001,2024-05-28,电话,市气象局,x", "承办单位"),
                (",2024-05-28,电话,市公安局,x", "建议编号"),
                ("2024001,2024-05-28,电话,市公安局,\(String(repeating: "长", count: 1001))", "内容"),
            ]
            for (row, column) in bad {
                let report = try await stage.run([("督办.csv", Self.text([Self.rows[0], row]))])
                #expect(report.hasFaults && !report.isWritten, "\(row)")
                #expect(report.faults.contains { $0.text.contains(column) }, "\(report.faults.map(\.text))")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `units under inspection are counted once, with what they handled as main unit in all years`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let text = "被巡察单位,批次,日期\n市公安局、市财政局,第一批,2024-04-15\n市公安局,第二批,2024-05-15\n市教育局,第三批,2024-07-01\n"
            let report = try await stage.run([("巡察.csv", text)])
            try #require(report.isWritten && !report.hasFaults, "\(report.faults.map(\.text))")
            #expect(try await !stage.run([("巡察.csv", text)]).isWritten)
            let figures = try await SuggestionStatisticTests.figures(of: stage, to: "2024-06-24")
            #expect(figures["suggestions.inspection.units"] == 2)
            // 2020001, 2024002 of 市公安局, 2024004, 2024005 of 市财政局; not the campaign's, nor 2024001 of 市教育局.
            #expect(figures["suggestions.inspection.suggestions"] == 4)
            // Divided among three units, two of them under inspection, it is still one.
            _ = try await stage.database.write { db in
                try db.run(
                    """
                    UPDATE suggestions_assignment SET role = \(AssignmentRole.separate)
                     WHERE suggestion_id IN (SELECT id FROM suggestions_suggestion WHERE number = '2024002')
                    """)
            }
            let divided = try await SuggestionStatisticTests.figures(of: stage, to: "2024-06-24")
            #expect(divided["suggestions.inspection.suggestions"] == 4)
            let wrong = try await stage.run([("巡察.csv", "被巡察单位,批次,日期\n市气象局,第一批,2024-04-15\n市公安局,,2024-04-15\n")])
            #expect(wrong.faults.count == 2 && !wrong.isWritten)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `only ballots of the standing committee in the period are counted, and votes must add up`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let meetings = """
                会议编号,会议名称,类型,层级,届次,次数,开始日期,结束日期
                C20,市六届人大常委会第二十次会议,常委会会议,市,6,20,2024-04-25,2024-04-26
                C25,市六届人大常委会第二十五次会议,常委会会议,市,6,25,2024-10-25,2024-10-26
                Z30,第三十次主任会议,主任会议,市,6,30,2024-05-10,2024-05-10
                """
            let ballots = """
                单位名称,会议编号,应到,实到,满意,基本满意,不满意
                市教育局,C20,40,38,30,6,2
                市公安局,C20,40,38,20,10,8
                市财政局,C25,40,38,20,10,8
                市财政局,Z30,9,9,9,,
                """
            let report = try await stage.run([("会议.csv", meetings), ("单位测评.csv", ballots)])
            try #require(report.isWritten && !report.hasFaults, "\(report.faults.map(\.text))")
            #expect(try await !stage.run([("单位测评.csv", ballots)]).isWritten)
            #expect(try await SuggestionStatisticTests.figures(of: stage, to: "2024-06-24")["units.evaluated"] == 2)
            let corrected = try await stage.run([("单位测评.csv", ballots.replacing("30,6,2", with: "31,6,1"))])
            #expect(corrected.isWritten && corrected.changedCount == 1)
            let head = "单位名称,会议编号,应到,实到,满意,基本满意,不满意\n"
            for votes in ["C21,40,38,30,6,2", "C20,40,41,30,6,2", "C20,40,38,30,6,3", "C20,40,38,-1,0,0"] {
                let row = "市教育局,\(votes)\n"
                let refused = try await stage.run([("单位测评.csv", head + row)])
                #expect(refused.hasFaults && !refused.isWritten, "\(row)")
            }
        }
    }

    private static func text(_ rows: [String]) -> String { ([heading] + rows).joined(separator: "\n") + "\n" }
}
