import Kernel
import Platform
import Representatives
import Web

/// The table in which rules are written: those in force, or what was typed, and a few empty rows.
struct PointsRuleRows: Component {
    let html: HTML
    private static let emptyRows = 5

    /// - Parameter typed: the form that came back.
    init(_ rules: [PointsRule], typed: Form?, _ failure: Failure?) {
        var rows = rules.map(PointsRuleTable.cells)
        if let typed {
            rows = (1...PointsRuleTable.mostRows).map { row in
                Dictionary(
                    uniqueKeysWithValues: PointsRuleTable.columns.map {
                        ($0.0, typed.text(PointsRuleTable.name($0.0, row)))
                    })
            }
            while let last = rows.last, last.values.allSatisfy(\.isEmpty) { rows.removeLast() }
        }
        // Of a set from before with more, none is left out.
        let shown = max(rows.count, min(rows.count + Self.emptyRows, PointsRuleTable.mostRows))
        let padded = rows + Array(repeating: [:], count: shown - rows.count)
        html = div(.class("scroll"), .role("region"), .tabindex(0), .aria(label: "规则")) {
            table(.class("data")) {
                caption("规则")
                thead { tr { for (_, title) in PointsRuleTable.columns { th(title, .scope("col")) } } }
                tbody {
                    for (place, cells) in padded.enumerated() {
                        tr {
                            for (column, title) in PointsRuleTable.columns {
                                td { Self.field(column, title, place + 1, cells[column] ?? "", failure) }
                            }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private static func field(
        _ column: String, _ title: String, _ row: Int, _ value: String, _ failure: Failure?
    ) -> HTML {
        let name = PointsRuleTable.name(column, row)
        let fault = failure?.fields.first { $0.name == name }?.message
        let explained: Attribute = .when(fault != nil, .aria(describedBy: "\(name)-error"))
        let label: Attribute = .aria(label: "第 \(row) 行\(title)")
        if let fault { p(fault, .class("error"), .id("\(name)-error")) }
        if column == "kind" {
            select(.name(name), label, explained, .aria(invalid: fault != nil)) {
                option("（空）", .value(""))
                for kind in PointsKind.allCases {
                    option(kind.title, .value(kind.rawValue), .selected(kind.rawValue == value))
                }
            }
        } else {
            input(
                .type("text"), .name(name), .value(value), .maxlength(column == "role" ? 20 : 9), label, explained,
                .aria(invalid: fault != nil))
        }
    }
}
