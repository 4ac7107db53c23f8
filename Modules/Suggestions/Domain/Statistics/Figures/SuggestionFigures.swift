import Kernel
import Platform
import RepresentativesContract
import Storage

/// 办理统计: the figures of the chosen suggestions, each with the suggestions it counts.
public struct SuggestionFigures: Sendable {
    public let choice: FigureChoice
    public let measures: [SuggestionMeasure: Int]
    /// The tables, in the order of the page; a table without a line is absent.
    public let tables: [(dimension: FigureDimension, parts: [FigurePart])]
    public let units: [FigureUnit]
    /// Those of the work report over the same days; empty for days to come.
    public let report: [Figure]
    public let period: Period?

    public subscript(measure: SuggestionMeasure) -> Int { measures[measure] ?? 0 }
    public var total: Int { self[.proposed] }

    /// A constant number of statements. Throws `forbidden` without the permission: confidential suggestions are
    /// counted here, and only the office knows of all of them.
    public static func load(
        _ choice: FigureChoice, _ verbs: Suggestions, for scope: Scope, _ db: any Connection
    ) throws -> SuggestionFigures {
        try scope.require(.assignSuggestions)
        let reader = FigureReader(filter: choice.filter, scope: scope, db: db)
        let tables: [(dimension: FigureDimension, parts: [FigurePart])] = [
            (.origin, try reader.origins()), (.category, try reader.categories()),
            (.importance, try reader.importances()), (.result, try reader.results()),
            (.system, try reader.systems()), (.delegation, try reader.delegations(verbs.directory)),
            (.month, try reader.months()), (.leader, try reader.leaders()), (.post, try reader.posts()),
        ]
        let period = choice.period(until: db.now.day)
        return SuggestionFigures(
            choice: choice, measures: try measures(reader), tables: tables.filter { !$0.parts.isEmpty },
            units: try FigureUnit.ranking(reader),
            report: try period.map { period in
                try SuggestionStatistics.all.flatMap { try $0.figures(period, scope.office, db) }
            } ?? [], period: period)
    }

    /// The newest year in which suggestions of a level were proposed; nil where there are none. Throws `forbidden` as above.
    public static func newestYear(of level: Level, for scope: Scope, _ db: any Connection) throws -> Int? {
        try scope.require(.assignSuggestions)
        var filter = SuggestionFilter()
        filter.level = level
        let newest: Day? = try db.value(
            """
            SELECT s.proposed_on FROM suggestions_suggestion s
             WHERE \(filter.counting(.proposed).condition(for: scope)) ORDER BY s.proposed_on DESC LIMIT 1
            """)
        return newest?.year
    }

    private static func measures(_ reader: FigureReader) throws -> [SuggestionMeasure: Int] {
        var counts: [SuggestionMeasure: Int] = [:]
        let sums = SQL(SuggestionMeasure.allCases.map(FigureCounts.sum), joined: ", ")
        try reader.db.forEach("SELECT \(sums) FROM suggestions_suggestion s WHERE \(reader.chosen)") { row in
            for measure in SuggestionMeasure.allCases { counts[measure] = try row.next(Int.self) }
        }
        return counts
    }
}
