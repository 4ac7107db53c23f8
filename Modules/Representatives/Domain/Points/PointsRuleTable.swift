import Kernel

/// Rules as the office writes them: a table of fields, a rule a row; a row with nothing in it is none.
public enum PointsRuleTable {
    /// The parts of a row, and what they are called.
    public static let columns = [
        ("kind", "类别"), ("role", "方式"), ("base", "首次分"), ("extra", "以后每次分"), ("cap", "年度上限"),
    ]
    /// With the form's other fields, fewer than a form may have.
    public static let mostRows = 190

    /// The name of a field: "base-3".
    public static func name(_ column: String, _ row: Int) -> String { "\(column)-\(row)" }

    /// What stands in the row of this rule, by column.
    public static func cells(of rule: PointsRule) -> [String: String] {
        [
            "kind": rule.kind.rawValue, "role": rule.role, "base": PointsValue.text(rule.base),
            "extra": PointsValue.text(rule.extra), "cap": rule.cap.map(PointsValue.text) ?? "",
        ]
    }

    /// - Parameter cell: what was typed into the field of this name.
    /// - Throws: `invalid` with every fault beside its field.
    public static func read(_ cell: (String) -> String) throws -> [PointsRule] {
        var rules: [PointsRule] = []
        var faults: [Failure.Field] = []
        for row in 1...mostRows {
            let cells = Dictionary(uniqueKeysWithValues: columns.map { ($0.0, cell(name($0.0, row))) })
            guard cells.values.contains(where: { !$0.isEmpty }) else { continue }
            do throws(Failure) {
                let rule = try rule(cells, row)
                guard !rules.contains(where: { $0.kind == rule.kind && $0.role == rule.role }) else {
                    throw wrong("role", row, "同一类别、同一方式只能写一条规则")
                }
                rules.append(rule)
            } catch {
                faults += error.fields
            }
        }
        guard faults.isEmpty else { throw Failure.invalid("规则没有保存，请改好标出的地方。", fields: faults) }
        return rules
    }

    private static func rule(_ cells: [String: String], _ row: Int) throws(Failure) -> PointsRule {
        func typed(_ column: String) -> String { cells[column] ?? "" }
        guard let kind = PointsKind(rawValue: typed("kind")) else { throw wrong("kind", row, "请选择类别") }
        guard typed("role").unicodeScalars.count <= 20 else { throw wrong("role", row, "方式最多 20 字") }
        func points(_ column: String, _ title: String) throws(Failure) -> Int {
            guard let points = PointsValue.typed(typed(column)), kind.isDeduction ? points <= 0 : points >= 0 else {
                let sign = kind.isDeduction ? "不大于 0（扣分写负数，如 -1）" : "不小于 0"
                throw wrong(column, row, "\(title)应是\(sign)的数，最多两位小数")
            }
            return points
        }
        let (base, extra) = (try points("base", "首次分"), try points("extra", "以后每次分"))
        let cap = typed("cap").isEmpty ? nil : try points("cap", "年度上限")
        guard !kind.isDeduction || cap != 0 else { throw wrong("cap", row, "扣分的年度上限写最多扣几分，如 -5；不限的留空") }
        return PointsRule(kind, role: typed("role"), base: base, extra: extra, cap: cap)
    }

    private static func wrong(_ column: String, _ row: Int, _ what: String) -> Failure {
        .invalid(field: name(column, row), "第 \(row) 行：\(what)。")
    }
}
