import Kernel
import Storage

/// The import of a later year's notice (放假调休安排) by the office itself: read, looked at, then confirmed.
public struct CalendarImport: Sendable {
    /// A running clock whose end the notice moves.
    public struct Move: Sendable {
        public let clock: RunningClock
        public let newDue: Day
        public let newWarning: Day
    }

    public let notice: WorkCalendar.Notice
    /// Whether that year was known before, so that this replaces something.
    public let replaces: Bool
    /// The clocks whose due day moves, due first.
    public let moves: [Move]
    /// Those whose day of reminding moves; all of `moves` are among them.
    let changes: [Move]

    /// Reads a notice: lines `day,kind,name` under that heading, or with a first column `year`, as the program's own
    /// file has it. Days of the December before may stand in it.
    ///
    /// Throws `invalid`, naming the line, as `WorkCalendar(csv:)` does, and when the file is about another year.
    public static func read(_ text: String, year: Int) throws -> WorkCalendar.Notice {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let heading = lines.first { !String($0).trimmed.isEmpty } ?? ""
        let hasYear = heading.split(separator: ",", omittingEmptySubsequences: false).count > 3
        let whole = hasYear ? lines.map(String.init) : lines.map { numbered($0, heading: heading, year: year) }
        let calendar = try WorkCalendar(csv: whole.joined(separator: "\n"))
        guard let notice = calendar.notices[year], calendar.years.count == 1 else {
            let years = calendar.years.sorted().map { "\($0) 年" }.joined(separator: "、")
            throw Failure.invalid("文件里是 \(years) 的安排，不只是您要导入的 \(year) 年。请核对年度。")
        }
        return notice
    }

    /// What importing it would change. Three statements.
    public static func preview(
        _ notice: WorkCalendar.Notice, office: OfficeID, _ db: any Connection
    ) throws -> CalendarImport {
        let rules = try ClockRules.load(office: office, db)
        let known = rules.calendar.notices[notice.year]
        let after = ClockRules(versions: rules.versions, calendar: rules.calendar.adding(notice))
        let named = Set(notice.days.keys).union(known?.days.keys ?? [:].keys)
        guard let first = named.min(), let last = named.max() else {
            return CalendarImport(notice: notice, replaces: known != nil, moves: [], changes: [])
        }
        // A period changes only when a day between its beginning and its end is now another kind of day.
        let clocks: [RunningClock] = try db.all(
            """
            SELECT \(RunningClock.columns) FROM \(RunningClock.source)
             WHERE c.office_id = \(office) AND c.stopped_on IS NULL AND NOT c.is_fixed
               AND c.due_on >= \(first) AND c.started_on < \(last)
             ORDER BY c.due_on, c.id
            """)
        let changes = try clocks.map { clock in
            let rule = try after.rule(clock.rule)
            let due = after.due(rule, from: clock.startedOn).due
            return Move(
                clock: clock, newDue: due, newWarning: after.warning(rule, from: clock.startedOn, due: due))
        }
        .filter { $0.newDue != $0.clock.dueOn || $0.newWarning != $0.clock.warnOn }
        return CalendarImport(
            notice: notice, replaces: known != nil, moves: changes.filter { $0.newDue != $0.clock.dueOn },
            changes: changes)
    }

    private static func numbered(_ line: Substring, heading: Substring, year: Int) -> String {
        let text = String(line).trimmed
        if text.isEmpty { return "" }
        return (line == heading ? (text.contains("day") ? "year," : "年度,") : "\(year),") + text
    }
}
