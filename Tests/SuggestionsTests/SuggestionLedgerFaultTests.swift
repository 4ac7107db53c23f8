import Platform
import StorageTesting
import Testing

@testable import Suggestions

@Suite struct SuggestionLedgerFaultTests {
    /// A row that cannot be: what is changed in a good one, and which column is to blame.
    struct Hostile: Sendable, CustomTestStringConvertible {
        let row: String
        let cells: [String: String]
        let column: String
        let value: String
        var testDescription: String { "\(column) \(value)" }

        init(_ row: String, _ cells: [String: String], _ column: String, _ value: String) {
            self.row = row
            self.cells = cells
            self.column = column
            self.value = value
        }
    }

    static let hostile = [
        Hostile("2024001", ["主办单位": "市没有局"], "主办单位", "市没有局"),
        Hostile("2024001", ["会办单位": "市公安局、市没有局"], "会办单位", "市没有局"),
        Hostile("2024001", ["领衔代表编号": "C99999"], "领衔代表编号", "C99999"),
        Hostile("2024002", ["附议代表编号": "A1、C99999"], "附议代表编号", "C99999"),
        Hostile("2024001", ["会议编号": "R99"], "会议编号", "R99"),
        Hostile("2024001", ["会议编号": ""], "会议编号", ""),
        Hostile("2024001", ["会办单位": "市教育局、市公安局"], "会办单位", "市教育局、市公安局"),
        Hostile("2024001", ["答复日期": "2024-01-11"], "答复日期", "2024-01-11"),
        Hostile("2024001", ["交办日期": "2024-01-08"], "交办日期", "2024-01-08"),
        Hostile("2024003", ["答复日期": "2024-03-01"], "答复日期", "2024-03-01"),
        Hostile("2024002", ["代表评价": "满意"], "代表评价", "满意"),
        Hostile("2024002", ["办理结果": "A"], "办理结果", "A"),
        Hostile("2024002", ["主办单位": ""], "主办单位", ""),
        Hostile("2024003", ["主办单位": "市教育局"], "交办日期", ""),
        Hostile("2024001", ["代表评价": "非常满意"], "代表评价", "非常满意"),
        Hostile("2024001", ["办理结果": "E"], "办理结果", "E"),
        Hostile("2024001", ["来源": "来信"], "来源", "来信"),
        Hostile("2024001", ["交办日期": "2024-02-30"], "交办日期", "2024-02-30"),
    ]

    @Test(arguments: TestBackend.allCases, hostile)
    func `a row that cannot be is an error of its line and column, and nothing is written`(
        _ backend: TestBackend, _ hostile: Hostile
    ) async throws {
        try await SuggestionLedgerStage.with(backend) { stage in
            let text = SuggestionLedgerSheet.text(only: hostile.row, hostile.cells)
            let report = try await stage.run(SuggestionLedgerSheet.folder + [("建议.csv", text)])
            #expect(!report.isWritten)
            #expect(
                report.faults.contains {
                    $0.file == "建议.csv" && $0.line == 2 && $0.column == hostile.column && $0.value == hostile.value
                        && !$0.expected.isEmpty
                }, "\(report.faults.map(\.text))")
            #expect(try await stage.count("suggestions_suggestion") == 0)
            #expect(try await stage.count("platform_unit") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `two codes of one person cannot sign the same suggestion`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let second = "代表编号,姓名,性别,出生日期,层级,届次,状态\nX2,赵某,男,1970-01-01,县,6,在任\n"
            #expect(try await stage.run([("代表.csv", second)]).newCount == 1)
            let text = SuggestionLedgerSheet.text(only: "2024001", ["建议编号": "2024009", "附议代表编号": "X2"])
            let report = try await stage.run(text)
            #expect(!report.isWritten)
            #expect(report.faults.map(\.column) == ["附议代表编号"])
        }
    }
}
