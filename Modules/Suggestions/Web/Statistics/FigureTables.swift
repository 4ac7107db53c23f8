import Kernel
import Platform
import Suggestions
import Web

/// The tables and charts of the page.
struct FigureTables: Component {
    let figures: SuggestionFigures

    var html: HTML {
        .list([
            Panel("总数") { DataTable(SuggestionMeasure.allCases, caption: "总数", columns: measureColumns) }.html,
            Panel("比率") { DataTable(SuggestionRate.all, caption: "比率", columns: rateColumns) }.html,
            .list(figures.tables.map { chart($0.dimension, $0.parts) }), units, report,
        ])
    }

    private var measureColumns: [Column<SuggestionMeasure>] {
        let figures = figures
        return [
            .text("项目") { $0.title },
            .html("件数") { measure in
                if figures.total > 0, let reason = measure.unrecorded({ figures[$0] }) { return .text("—（\(reason)）") }
                return Self.number(figures[measure], figures.choice.filter.counting(measure))
            },
            .text("提、交、办") { $0.stage.rawValue }, .detail("口径") { $0.definition },
        ]
    }

    private var rateColumns: [Column<SuggestionRate>] {
        let figures = figures
        return [
            .text("项目") { $0.title },
            .html("分子 ÷ 分母") { rate in
                Self.rate(
                    figures[rate.part], of: figures[rate.whole], figures.choice.filter.counting(rate.part),
                    unless: rate.part.unrecorded { figures[$0] })
            },
            .text("分子") { $0.part.title },
            .html("分母") { rate in
                Link(rate.whole.title, Self.address(figures.choice.filter.counting(rate.whole))).html
            },
            .text("提、交、办") { $0.part.stage.rawValue },
        ]
    }

    /// The bars, and beneath them the parts with what they are divided by.
    private func chart(_ dimension: FigureDimension, _ parts: [FigurePart]) -> HTML {
        let total = figures.total
        return Panel(dimension.title, folded: true) {
            BarChart(
                dimension.title, description: "\(figures.choice.title)建议\(dimension.title)",
                bars: parts.map { Bar($0.title, $0.counts.total) }, unit: "件",
                beneath: DataTable(parts, caption: dimension.title, columns: Self.columns(total)).html)
        }.html
    }

    private static func columns(_ total: Int) -> [Column<FigurePart>] {
        func rate(_ title: String, _ part: SuggestionMeasure, _ whole: SuggestionMeasure) -> Column<FigurePart> {
            .html(title) { line in
                Self.rate(
                    line.counts[part], of: line.counts[whole], line.filter.counting(part),
                    unless: part.unrecorded { line.counts[$0] })
            }
        }
        return [
            .text("名称") { $0.title }, .html("件数") { number($0.counts.total, $0.filter) },
            .text("占比") { UnitBallot.rate($0.counts.total, of: total) },
            rate("见面率", .met, .assigned), rate("办复率", .replied, .proposed),
            rate("解决和列入计划占比", .solvedOrPlanned, .classified), rate("落实率", .settled, .classified),
        ]
    }

    private var units: HTML {
        guard !figures.units.isEmpty else { return .empty }
        let filter = figures.choice.filter
        func narrowed(_ unit: FigureUnit, _ part: FigureFilter.Part, _ counted: SuggestionMeasure = .proposed)
            -> SuggestionFilter
        {
            var filter = filter.counting(counted)
            filter.unit = unit.unit
            filter.figures.part = part
            return filter
        }
        func rate(_ unit: FigureUnit, _ part: Int, _ whole: Int, _ counted: SuggestionMeasure) -> HTML {
            Self.rate(
                part, of: whole, narrowed(unit, .replying, counted), unless: counted.unrecorded { _ in unit.talked })
        }
        return Panel("承办单位排名", folded: true) {
            BarChart(
                "承办单位排名", description: "主办和分办件数最多的单位",
                bars: figures.units.prefix(10).map { Bar($0.name, $0.replying) }, unit: "件",
                beneath: DataTable(
                    figures.units, caption: "承办单位排名",
                    columns: [
                        .number("名次") { $0.rank }, .text("单位") { $0.name }, .text("系统") { $0.system.title },
                        .html("主办和分办") { Self.number($0.replying, narrowed($0, .replying)) },
                        .html("会办") { Self.number($0.co, narrowed($0, .co)) },
                        .html("见面率") { rate($0, $0.met, $0.replying, .met) },
                        .html("办复率") { rate($0, $0.replied, $0.replying, .replied) },
                        .html("解决和列入计划占比") { rate($0, $0.solvedOrPlanned, $0.classified, .solvedOrPlanned) },
                    ]
                ).html
            )
        }.html
    }

    /// The figures of the work report over the same days, as it counts them.
    private var report: HTML {
        guard let period = figures.period, !figures.report.isEmpty else { return .empty }
        return Panel("工作报告里的数字（\(period.title)）", folded: true) {
            DataTable(
                figures.report, caption: "工作报告里的数字",
                columns: [
                    .text("项目") { $0.title },
                    .html("数字") { figure in
                        let query = Query([
                            ("figure", figure.key), ("from", period.from.description), ("to", period.to.description),
                        ])
                        return Link(String(figure.value), "/reports/work/records?\(query.encoded)").html
                    },
                    .text("单位") { $0.unit }, .text("提、交、办") { FigureStage.of($0.key)?.rawValue },
                    .detail("口径") { $0.definition },
                ])
        }.html
    }

    private static func number(_ count: Int, _ filter: SuggestionFilter) -> HTML {
        Link(String(count), address(filter)).html
    }

    /// "12/30 = 40%", which leads to the twelve; a dash, where there is a reason not to divide.
    private static func rate(
        _ part: Int, of whole: Int, _ filter: SuggestionFilter, unless reason: String? = nil
    ) -> HTML {
        guard whole > 0 else { return .text("—") }
        if let reason { return .text("—（\(reason)）") }
        return Link(UnitBallot.rate(part, of: whole), address(filter)).html
    }

    private static func address(_ filter: SuggestionFilter) -> String { "/suggestions?\(Query(filter.pairs).encoded)" }
}
