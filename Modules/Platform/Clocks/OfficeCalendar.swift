import Kernel
import Storage

/// The calendar an office counts with: the State Council's notices this program was built with, and in their place
/// those the office has imported.
public enum OfficeCalendar {
    /// A year's notice as the office imported it.
    public struct Imported: Record {
        public static var columns: SQL { "year, imported_at, imported_by, source" }

        public let year: Int
        public let importedAt: Instant
        public let importedBy: String
        /// The file's name, or “粘贴”.
        public let source: String

        public init(_ row: inout Row) throws {
            year = try row.next()
            importedAt = try row.next()
            importedBy = try row.next()
            source = try row.next()
        }
    }

    /// One statement.
    public static func load(office: OfficeID, _ db: any Connection) throws -> WorkCalendar {
        let days: [StoredDay] = try db.all(
            "SELECT \(StoredDay.columns) FROM platform_calendar_day WHERE office_id = \(office)")
        guard !days.isEmpty else { return .stateCouncil }
        let notices = try Dictionary(grouping: days, by: \.year).map { year, days in
            try WorkCalendar.Notice(
                year: year,
                days: Dictionary(days.map { ($0.day, $0.special) }, uniquingKeysWith: { first, _ in first }))
        }
        return WorkCalendar.stateCouncil.merging(WorkCalendar(notices))
    }

    /// The years the office has imported, latest first.
    public static func imported(office: OfficeID, _ db: any Connection) throws -> [Imported] {
        try db.all(
            "SELECT \(Imported.columns) FROM platform_calendar_year WHERE office_id = \(office) ORDER BY year DESC")
    }

    /// Stores a year's notice; an earlier import of that year is replaced whole. Three statements.
    static func store(
        _ notice: WorkCalendar.Notice, source: String, by scope: Scope, _ db: any Connection
    ) throws {
        try db.run("DELETE FROM platform_calendar_day WHERE office_id = \(scope.office) AND year = \(notice.year)")
        try db.run(
            """
            INSERT INTO platform_calendar_year (office_id, year, imported_at, imported_by, source)
            VALUES (\(scope.office), \(notice.year), \(db.now), \(scope.name), \(source))
            ON CONFLICT (office_id, year) DO UPDATE
               SET imported_at = excluded.imported_at, imported_by = excluded.imported_by, source = excluded.source
            """)
        var batch = Batch(into: "platform_calendar_day", ["office_id", "year", "day", "kind", "name"])
        for (day, special) in notice.days.sorted(by: { $0.key < $1.key }) {
            batch.append(scope.office, notice.year, day, special.mark.rawValue, special.name)
        }
        try db.insert(batch)
    }

    private struct StoredDay: Record {
        static var columns: SQL { "year, day, kind, name" }
        let year: Int
        let day: Day
        let special: WorkCalendar.SpecialDay

        init(_ row: inout Row) throws {
            year = try row.next()
            day = try row.next()
            let kind: String = try row.next()
            guard let mark = WorkCalendar.SpecialDay.Mark(rawValue: kind) else {
                throw StorageError(.decoding(column: "kind", expected: "休 or 班"))
            }
            special = WorkCalendar.SpecialDay(mark, try row.next())
        }
    }
}
