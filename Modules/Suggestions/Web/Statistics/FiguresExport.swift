import Documents
import Kernel
import Platform
import Suggestions

/// A line of the sheet: a figure, and what it is divided by; the figures of the work report are divided by nothing.
struct FigureLine: Sendable {
    let table: String
    let title: String
    let count: Int
    let base: String
    let whole: Int?
    let stage: FigureStage?
    let definition: String
    /// Why nothing is divided; nil where it is.
    var unrecorded: String? = nil

    static func all(of figures: SuggestionFigures) -> [FigureLine] {
        let measures = SuggestionMeasure.allCases.map { measure in
            FigureLine(
                table: "总数", title: measure.title, count: figures[measure], base: SuggestionMeasure.proposed.title,
                whole: figures.total, stage: measure.stage, definition: measure.definition,
                unrecorded: measure.unrecorded { figures[$0] })
        }
        let rates = SuggestionRate.all.map { rate in
            FigureLine(
                table: "比率", title: rate.title, count: figures[rate.part], base: rate.whole.title,
                whole: figures[rate.whole], stage: rate.part.stage, definition: rate.part.definition,
                unrecorded: rate.part.unrecorded { figures[$0] })
        }
        let parts = figures.tables.flatMap { dimension, parts in
            parts.flatMap { part in lines(dimension.title, part, of: figures.total) }
        }
        let units = figures.units.flatMap { lines($0, of: figures) }
        return measures + rates + parts + units + report(figures)
    }

    private static func report(_ figures: SuggestionFigures) -> [FigureLine] {
        figures.report.map { figure in
            FigureLine(
                table: "工作报告里的数字", title: "\(figure.title)（\(figure.unit)）", count: figure.value, base: "", whole: nil,
                stage: FigureStage.of(figure.key), definition: figure.definition)
        }
    }

    private static func lines(_ table: String, _ part: FigurePart, of total: Int) -> [FigureLine] {
        func line(_ measure: SuggestionMeasure, _ base: SuggestionMeasure, _ whole: Int) -> FigureLine {
            FigureLine(
                table: table, title: "\(part.title)：\(measure.title)", count: part.counts[measure], base: base.title,
                whole: whole, stage: measure.stage, definition: measure.definition,
                unrecorded: measure.unrecorded { part.counts[$0] })
        }
        let rates: [(SuggestionMeasure, SuggestionMeasure)] = [
            (.met, .assigned), (.replied, .proposed), (.solvedOrPlanned, .classified), (.settled, .classified),
        ]
        return [line(.proposed, .proposed, total)] + rates.map { line($0, $1, part.counts[$1]) }
    }

    private static func lines(_ unit: FigureUnit, of figures: SuggestionFigures) -> [FigureLine] {
        func line(_ title: String, _ count: Int, _ base: String, _ whole: Int) -> FigureLine {
            FigureLine(
                table: "承办单位排名", title: "\(unit.rank) \(unit.name)：\(title)", count: count, base: base, whole: whole,
                stage: nil, definition: "")
        }
        return [
            line("主办和分办", unit.replying, SuggestionMeasure.proposed.title, figures.total),
            line("会办", unit.co, SuggestionMeasure.proposed.title, figures.total),
            line("当面沟通过", unit.met, "主办和分办", unit.replying),
            line("已答复", unit.replied, "主办和分办", unit.replying),
            line("已解决和列入计划", unit.solvedOrPlanned, "主办和分办中有办理结果的", unit.classified),
        ]
    }
}

extension SheetExport<FigureLine> {
    static let figures = SheetExport(
        "办理统计", action: "suggestions.figures.exported",
        columns: [
            SheetColumn("表"), SheetColumn("项目", width: 36), SheetColumn("件数", .integer),
            SheetColumn("分母是", width: 20), SheetColumn("分母", .integer), SheetColumn("占比", width: 20),
            SheetColumn("提、交、办"), SheetColumn("口径", width: 50),
        ]
    ) { line in
        [
            .text(line.table), .text(line.title), .integer(Int64(line.count)), .text(line.base),
            line.whole.map { SheetCell.integer(Int64($0)) } ?? .empty,
            .text(
                optional: line.unrecorded.map { "—（\($0)）" } ?? line.whole.map { UnitBallot.rate(line.count, of: $0) }),
            .text(optional: line.stage?.rawValue), .text(line.definition),
        ]
    }
}
