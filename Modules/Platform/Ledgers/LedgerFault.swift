/// What is wrong in a file: where, what stands there, and what was expected.
public struct LedgerFault: Sendable, Equatable {
    /// The file's name; of a workbook followed by the sheet's.
    public let file: String
    /// The line of a CSV or the row of a sheet, from 1; nil when the file as a whole is meant.
    public let line: Int?
    /// The heading; "" when the row as a whole is meant.
    public let column: String
    /// What stands there.
    public let value: String
    public let expected: String

    /// "建议.csv 第 12 行“交办日期”写的是“2024-02-30”，应为日期……"
    public var text: String {
        "\(file)\(line.map { " 第 \($0) 行" } ?? "") \(reason)"
    }

    /// The same without the place, for a file that shows the row itself.
    var reason: String {
        let head = column.isEmpty ? "" : "“\(column)”"
        return head + (value.isEmpty ? "" : "写的是“\(value)”，") + (column.isEmpty ? expected : "应为：\(expected)")
    }
}
