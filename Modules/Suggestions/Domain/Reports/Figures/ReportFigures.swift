import Kernel
import Platform
import Storage
import SuggestionsContract

/// What is counted of the suggestions of a report; each rate has its base beside it.
public struct ReportFigures: Sendable, Equatable {
    /// 主办、分办的件.
    public private(set) var assigned = 0
    public private(set) var replied = 0
    /// Of those replied, by class.
    public private(set) var classes: [ResultClass: Int] = [:]
    /// Of those rated, by grade.
    public private(set) var grades: [Grade: Int] = [:]
    /// Promises whose day has come or that are kept already, and those kept.
    public private(set) var promises = 0
    public private(set) var kept = 0

    public var rated: Int { grades.values.reduce(0, +) }
    public func count(_ result: ResultClass) -> Int { classes[result] ?? 0 }
    public func count(_ grade: Grade) -> Int { grades[grade] ?? 0 }

    /// Counts a suggestion with several of these units once, its promises of every unit.
    init(_ parts: [ReportedPart]) {
        var seen: Set<SuggestionID> = []
        for part in parts {
            promises += part.promises
            kept += part.kept
            guard seen.insert(part.suggestion).inserted else { continue }
            assigned += 1
            if part.repliedOn != nil {
                replied += 1
                if let result = part.result { classes[result, default: 0] += 1 }
            }
            if let grade = part.satisfaction { grades[grade, default: 0] += 1 }
        }
    }

    static var columns: SQL {
        """
        g.assigned, g.replied, g.class_a, g.class_b, g.class_c, g.class_d, g.satisfied, g.mostly, g.unsatisfied,
        g.promises, g.kept
        """
    }

    init(_ row: inout Row) throws {
        assigned = try row.next()
        replied = try row.next()
        for result in ResultClass.allCases {
            let count: Int = try row.next()
            if count > 0 { classes[result] = count }
        }
        for grade in Grade.allCases {
            let count: Int = try row.next()
            if count > 0 { grades[grade] = count }
        }
        promises = try row.next()
        kept = try row.next()
    }
}

/// A line of a report's figures: a unit, or the whole.
public struct ReportFigureLine: Record, Sendable {
    public static var columns: SQL { "g.unit_id, u.name, \(ReportFigures.columns)" }

    /// Nil for the whole, in which a suggestion with two of the units counts once.
    public let unit: UnitID?
    public let unitName: String?
    public let figures: ReportFigures

    public init(_ row: inout Row) throws {
        unit = try row.next()
        unitName = try row.next()
        figures = try ReportFigures(&row)
    }

    private init(_ unit: UnitID?, _ unitName: String?, _ parts: [ReportedPart]) {
        self.unit = unit
        self.unitName = unitName
        figures = ReportFigures(parts)
    }

    public var title: String { unitName ?? "合计" }

    /// As counted now: the whole first, then the units that have any, in their order. One statement.
    public static func now(of report: HandlingReport, in office: OfficeID, _ db: any Connection) throws
        -> [ReportFigureLine]
    {
        let parts = try ReportedPart.all(
            report.session.map { .session($0) } ?? .year(report.year), units: covered(by: report),
            roles: AssignmentRole.replying, in: office, db)
        let units = Dictionary(grouping: parts, by: \.unit)
        var lines = [ReportFigureLine(nil, nil, parts)]
        var listed: Set<UnitID> = []
        for part in parts where listed.insert(part.unit).inserted {
            lines.append(ReportFigureLine(part.unit, part.unitName, units[part.unit] ?? []))
        }
        return lines
    }

    /// As they were when the report was handed in last. One statement.
    public static func frozen(of report: HandlingReport, in office: OfficeID, _ db: any Connection) throws
        -> [ReportFigureLine]
    {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_report_figure g LEFT JOIN platform_unit u ON u.id = g.unit_id
             WHERE g.report_id = \(report.id) AND g.office_id = \(office) AND g.edition = \(report.edition)
             ORDER BY CASE WHEN g.unit_id IS NULL THEN 0 ELSE 1 END, u.sort_key, g.id
            """)
    }

    /// Keeps these lines as those of `edition`. One statement.
    static func freeze(
        _ lines: [ReportFigureLine], of report: HandlingReport, edition: Int, in office: OfficeID, _ db: any Connection
    ) throws {
        var batch = Batch(
            into: "suggestions_report_figure",
            [
                "id", "office_id", "report_id", "edition", "unit_id", "assigned", "replied", "class_a", "class_b",
                "class_c", "class_d", "satisfied", "mostly", "unsatisfied", "promises", "kept",
            ])
        for line in lines {
            let figures = line.figures
            batch.append(
                ID<ReportFigureLine>.new(at: db.now), office, report.id, edition, line.unit, figures.assigned,
                figures.replied, figures.count(.solved), figures.count(.solving), figures.count(.planned),
                figures.count(.reference), figures.count(.satisfied), figures.count(.mostly),
                figures.count(.unsatisfied), figures.promises, figures.kept)
        }
        try db.insert(batch)
    }

    /// The units a report is about: of a system, or of a portfolio.
    private static func covered(by report: HandlingReport) -> SQL {
        if let system = report.kind.system { return "u.system = \(system)" }
        return """
            u.id IN (SELECT l.unit_id FROM suggestions_portfolio_unit l WHERE l.portfolio_id = \(report.portfolio))
            """
    }
}
