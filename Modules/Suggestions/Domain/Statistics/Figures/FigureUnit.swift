import Kernel
import Platform
import Storage

/// A unit in the ranking by the number of suggestions (承办大户). What it replies to is 主办 and 分办 together.
public struct FigureUnit: Record, Sendable {
    public static var columns: SQL {
        """
        u.id, u.name, u.system, \(sum(AssignmentRole.replying)), \(sum([.co])),
        \(replying(SuggestionMeasure.replied.mark)), \(replying(own(SuggestionMeasure.hasTalked(by: "a.id")))),
        \(replying(own(SuggestionMeasure.hasMet(by: "a.id")))),
        \(replying(SuggestionMeasure.classified.mark)), \(replying(SuggestionMeasure.solvedOrPlanned.mark))
        """
    }

    public let unit: UnitID
    public let name: String
    public let system: Unit.System
    public let replying: Int
    public let co: Int
    /// Of those it replies to.
    public let replied: Int
    /// Where it has noted down a talk of its own.
    public let talked: Int
    /// By its own visits and meetings, not another unit's of the same suggestion.
    public let met: Int
    public let classified: Int
    public let solvedOrPlanned: Int
    /// Units with as many share a place.
    public private(set) var rank = 0

    public init(_ row: inout Row) throws {
        unit = try row.next()
        name = try row.next()
        system = try row.next()
        replying = try row.next()
        co = try row.next()
        replied = try row.next()
        talked = try row.next()
        met = try row.next()
        classified = try row.next()
        solvedOrPlanned = try row.next()
    }

    /// Most suggestions to reply to first.
    static func ranking(_ reader: FigureReader) throws -> [FigureUnit] {
        var units: [FigureUnit] = try reader.db.all(
            """
            SELECT \(columns) FROM suggestions_suggestion s
              JOIN suggestions_assignment a ON a.suggestion_id = s.id AND a.role <> \(AssignmentRole.former)
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE \(reader.chosen)
             GROUP BY u.id, u.name, u.system, u.sort_key ORDER BY 4 DESC, 5 DESC, u.sort_key, u.id
            """)
        for place in units.indices {
            let isAsMany = place > 0 && units[place - 1].replying == units[place].replying
            units[place].rank = isAsMany ? units[place - 1].rank : place + 1
        }
        return units
    }

    private static func sum(_ roles: [AssignmentRole]) -> SQL {
        "CAST(SUM(CASE WHEN a.role IN \(roles) THEN 1 ELSE 0 END) AS BIGINT)"
    }

    private static func own(_ talk: SQL) -> SQL { "(s.assigned_on IS NOT NULL AND \(talk))" }

    private static func replying(_ mark: SQL) -> SQL {
        """
        CAST(SUM(CASE WHEN a.role IN \(AssignmentRole.replying) AND \(mark) THEN 1 ELSE 0 END) AS BIGINT)
        """
    }
}
