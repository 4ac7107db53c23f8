import Kernel
import Platform
import RepresentativesContract
import Storage

/// One line of a circular's figures.
public struct CircularLine: Sendable, Equatable {
    /// Attendance by delegation, entries of the performance file by delegation, and by kind.
    public enum Part: String, CaseIterable, Storable {
        case attendance, entries, kinds

        public var title: String {
            switch self {
            case .attendance: "各代表团活动出席情况"
            case .entries: "各代表团履职记录"
            case .kinds: "各类履职记录"
            }
        }
    }

    public let part: Part
    /// A delegation's name, or a kind's.
    public let name: String
    /// 实到人次, or the number of entries.
    public let amount: Int
    /// 应到人次, or the number of deputies who have an entry.
    public let base: Int

    /// Attendance in per cent, rounded half up; nil for the other parts and where nobody was due.
    public var rate: Int? {
        part == .attendance && base > 0 ? (200 * amount + base) / (2 * base) : nil
    }

    /// The figures from the first day of that day's year up to the day, of deputies of the office's level. Four
    /// statements.
    ///
    /// Due is who `RollDuty` says. Every delegation with deputies in office has its line.
    public static func figures(upTo day: Day, in office: OfficeID, _ db: any Connection) throws -> [CircularLine] {
        let congress = try SittingCongress.of(office, db)
        let (level, from) = (congress.level, Day.first(of: day.year))
        let attendance: [Counted] = try db.all(
            """
            SELECT COALESCE(d.name, '未编团'), CAST(SUM(CASE WHEN a.state = 'attended' THEN 1 ELSE 0 END) AS BIGINT),
                   COUNT(a.id)
              FROM representatives_tenure t
              LEFT JOIN (\(RollDuty.all(from: from, upTo: day, in: office))) a ON a.tenure_id = t.id
              LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
             WHERE t.office_id = \(office) AND t.level = \(level) AND (a.id IS NOT NULL OR (\(congress.inOffice)))
             GROUP BY d.id, d.name, d.sort_key ORDER BY COALESCE(d.sort_key, ''), d.id
            """)
        let entered: SQL = """
            SELECT e.id, e.tenure_id, e.kind FROM representatives_performance e
             WHERE e.office_id = \(office) AND e.year = \(day.year) AND e.state IN \(PerformanceState.counted)
               AND e.happened_on >= \(from) AND e.happened_on <= \(day)
            """
        let entries: [Counted] = try db.all(
            """
            SELECT COALESCE(d.name, '未编团'), COUNT(e.id), COUNT(DISTINCT e.tenure_id)
              FROM representatives_tenure t LEFT JOIN (\(entered)) e ON e.tenure_id = t.id
              LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
             WHERE t.office_id = \(office) AND t.level = \(level) AND (e.id IS NOT NULL OR (\(congress.inOffice)))
             GROUP BY d.id, d.name, d.sort_key ORDER BY COALESCE(d.sort_key, ''), d.id
            """)
        let kinds: [Counted] = try db.all(
            """
            SELECT e.kind, COUNT(*), COUNT(DISTINCT e.tenure_id)
              FROM (\(entered)) e JOIN representatives_tenure t ON t.id = e.tenure_id
             WHERE t.level = \(level) GROUP BY e.kind ORDER BY e.kind
            """)
        let titled = PerformanceKind.allCases.compactMap { kind in
            kinds.first { $0.name == kind.rawValue }.map { Counted(name: kind.title, $0) }
        }
        return attendance.map { $0.line(.attendance) } + entries.map { $0.line(.entries) }
            + titled.map { $0.line(.kinds) }
    }

    /// The figures as they were frozen; empty for what the ledger brought.
    public static func frozen(of circular: ID<Circular>, in office: OfficeID, _ db: any Connection) throws
        -> [CircularLine]
    {
        let stored: [StoredLine] = try db.all(
            """
            SELECT \(StoredLine.columns) FROM representatives_circular_line l
             WHERE l.office_id = \(office) AND l.circular_id = \(circular) ORDER BY l.part, l.position
            """)
        return stored.map { CircularLine(part: $0.part, name: $0.counted.name, $0.counted) }
    }

    fileprivate init(part: Part, name: String, _ counted: Counted) {
        self.part = part
        self.name = name
        amount = counted.amount
        base = counted.base
    }
}

private struct Counted: Record {
    static var columns: SQL { "name, amount, base" }
    let name: String
    let amount: Int
    let base: Int

    init(_ row: inout Row) throws {
        name = try row.next()
        amount = try row.next()
        base = try row.next()
    }

    init(name: String, _ other: Counted) {
        self.name = name
        amount = other.amount
        base = other.base
    }

    func line(_ part: CircularLine.Part) -> CircularLine { CircularLine(part: part, name: name, self) }
}

private struct StoredLine: Record {
    static var columns: SQL { "l.part, l.name, l.amount, l.base" }
    let part: CircularLine.Part
    let counted: Counted

    init(_ row: inout Row) throws {
        part = try row.next()
        counted = try Counted(&row)
    }
}
