import Documents
import Kernel

/// What was typed, or stands in a table, for one suggestion of a batch.
public struct BatchLine: Sendable, Equatable {
    /// 建议编号, or the suggestion's id.
    public let key: String
    /// Names of units, several of them separated by 、.
    public let main: String
    public let co: String

    public init(key: String, main: String, co: String) {
        self.key = key
        self.main = main
        self.co = co
    }

    public static let mostLines = 2000
    public static let columns = "编号、主办单位、会办单位"

    /// The lines of the first sheet of a table; headings in any order, others left aside.
    ///
    /// - Throws: `invalid` when a heading is missing, when there are no rows, or more than `mostLines`.
    public static func read(_ sheets: [Sheet]) throws -> [BatchLine] {
        guard let sheet = sheets.first else { throw Failure.invalid(field: "file", "表里没有内容。") }
        let number = sheet.header.firstIndex { ["编号", "建议编号"].contains($0) }
        let main = sheet.header.firstIndex { ["主办", "主办单位", "承办单位"].contains($0) }
        let co = sheet.header.firstIndex { ["会办", "会办单位", "协办", "协办单位"].contains($0) }
        guard let number, let main else {
            throw Failure.invalid(
                field: "file", "第一行要有列名“编号”和“主办单位”（可以有“会办单位”）；现在是：\(sheet.header.joined(separator: "、"))。")
        }
        guard !sheet.rows.isEmpty else { throw Failure.invalid(field: "file", "表里只有列名，没有建议。") }
        guard sheet.rows.count <= mostLines else {
            throw Failure.invalid(field: "file", "一次最多交办 \(mostLines) 件，表里有 \(sheet.rows.count) 行。")
        }
        return sheet.rows.map { row in
            BatchLine(key: row.cells[number], main: row.cells[main], co: co.map { row.cells[$0] } ?? "")
        }
    }

    static func names(in text: String) -> [String] {
        text.split { "、，,；;\n\t".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
