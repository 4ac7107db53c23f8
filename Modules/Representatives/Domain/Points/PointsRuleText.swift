import Kernel
import RepresentativesContract

/// Rules as the office writes them, one a line: "领衔议案建议，领衔，3，3，20".
public enum PointsRuleText {
    public static func written(_ rules: [PointsRule]) -> String {
        rules.map { rule in
            [
                rule.kind.title, rule.role, PointsValue.text(rule.base), PointsValue.text(rule.extra),
                rule.cap.map(PointsValue.text) ?? "",
            ].joined(separator: "，")
        }.joined(separator: "\n")
    }

    /// Throws `invalid` naming the line that cannot be read.
    public static func read(_ text: String) throws -> [PointsRule] {
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
        guard lines.count <= 200 else { throw Failure.invalid(field: "rules", "规则最多 200 条。") }
        return try lines.enumerated().filter { !$0.element.isEmpty }.map { place, line in
            try rule(line, place + 1)
        }
    }

    private static func rule(_ line: String, _ number: Int) throws -> PointsRule {
        let cells = line.split(omittingEmptySubsequences: false) { $0 == "，" || $0 == "," || $0 == "\t" }
            .map { String($0).trimmed }
        guard cells.count == 5 else {
            throw wrong(number, "应有五项：类别，方式，首次分，以后每次分，年度上限（没有的留空，逗号不能少）")
        }
        guard let kind = PerformanceKind.allCases.first(where: { $0.title == cells[0] }) else {
            throw wrong(number, "没有“\(cells[0].prefix(20))”这个类别")
        }
        guard cells[1].unicodeScalars.count <= 20 else { throw wrong(number, "方式最多 20 字") }
        guard let base = PointsValue.typed(cells[2]), let extra = PointsValue.typed(cells[3]), base >= 0, extra >= 0
        else { throw wrong(number, "首次分、以后每次分应是不小于 0 的数，最多两位小数") }
        let cap = cells[4].isEmpty ? nil : PointsValue.typed(cells[4])
        guard cells[4].isEmpty || cap.map({ $0 >= 0 }) == true else { throw wrong(number, "年度上限应是不小于 0 的数") }
        return PointsRule(kind, role: cells[1], base: base, extra: extra, cap: cap)
    }

    private static func wrong(_ number: Int, _ what: String) -> Failure {
        .invalid(field: "rules", "第 \(number) 行：\(what)。")
    }
}
