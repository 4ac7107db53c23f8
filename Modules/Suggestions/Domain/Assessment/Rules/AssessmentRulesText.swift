import Kernel
import Platform

/// Items as the office writes them, one a line: "办理规范，按时签收，10，按时签收".
public enum AssessmentRulesText {
    public static func written(_ items: [AssessmentItem]) -> String {
        items.map { item in
            [item.section.title, item.title, AssessmentPoints.text(item.points), item.measure.title]
                .joined(separator: "，")
        }.joined(separator: "\n")
    }

    /// Throws `invalid` naming the line that cannot be read.
    public static func read(_ text: String) throws -> [AssessmentItem] {
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
        guard lines.count <= 60 else { throw Failure.invalid(field: "items", "考核项目最多 60 条。") }
        return try lines.enumerated().filter { !$0.element.isEmpty }.map { try item($1, $0 + 1) }
    }

    private static func item(_ line: String, _ number: Int) throws -> AssessmentItem {
        let cells = line.split(omittingEmptySubsequences: false) { $0 == "，" || $0 == "," || $0 == "\t" }
            .map { String($0).trimmed }
        guard cells.count == 4 else { throw wrong(number, "应有四项：部分，项目，分值，怎么算；项目里不要用逗号") }
        guard let section = AssessmentSection.allCases.first(where: { $0.title == cells[0] }) else {
            throw wrong(number, "没有“\(cells[0].prefix(20))”这个部分")
        }
        guard !cells[1].isEmpty, cells[1].unicodeScalars.count <= 60, !cells[1].hasControlCharacters else {
            throw wrong(number, "项目要写，最多 60 字")
        }
        guard let points = AssessmentPoints.typed(cells[2]), points > 0 else {
            throw wrong(number, "分值应是大于 0、不超过 100 的数，最多两位小数")
        }
        guard let measure = AssessmentMeasure.allCases.first(where: { $0.title == cells[3] }) else {
            throw wrong(number, "没有“\(cells[3].prefix(20))”这种算法")
        }
        return AssessmentItem(section, cells[1], points, measure)
    }

    private static func wrong(_ number: Int, _ what: String) -> Failure {
        .invalid(field: "items", "第 \(number) 行：\(what)。")
    }
}
