import Kernel
import Platform

/// Which suggestions 办理统计 is about: those of a year, of a session, or of a whole term of one level's congress.
public struct FigureChoice: Sendable {
    /// A congress's term, as far as its sessions are registered.
    public struct Term: Sendable, Hashable {
        public let level: Level
        public let number: Int

        public var title: String { "\(level.title)第\(number)届" }
        /// "province.14", as an address says it.
        public var code: String { "\(level.rawValue).\(number)" }
    }

    public let title: String
    /// Nil while a session or a term is chosen.
    public let year: Int?
    /// The days they were proposed on; `to` is nil while the term goes on.
    public let from: Day?
    public let to: Day?
    public let filter: SuggestionFilter

    /// A session goes before a term, a term before a year.
    ///
    /// - Parameters:
    ///   - meetings: all of the office; what is not among them falls back to the year.
    ///   - level: of a year's suggestions.
    public init(
        year: Int, level: Level, meeting: MeetingID? = nil, term: String? = nil, among meetings: [Meeting]
    ) {
        var filter = SuggestionFilter()
        let session = meetings.first { $0.id == meeting && $0.kind == .congress }
        let whole = Self.terms(meetings).first { $0.code == term }
        if let session {
            filter.meeting = session.id
            title = session.name
            self.year = nil
            from = session.startsOn
            to = Self.congresses(meetings).filter { $0.level == session.level && $0.startsOn > session.startsOn }
                .map(\.startsOn).min()?.advanced(by: -1)
        } else {
            let days = whole.map { Self.days(of: $0, meetings) } ?? Self.days(of: year)
            filter.level = whole?.level ?? level
            filter.figures.from = days.from
            filter.figures.to = days.to
            title = whole.map { "\($0.title)以来" } ?? "\(year)年\(level.title)级"
            self.year = whole == nil ? year : nil
            from = days.from
            to = days.to
        }
        self.filter = filter.counting(.proposed)
    }

    /// Newest first within a level.
    public static func terms(_ meetings: [Meeting]) -> [Term] {
        let all = Set(congresses(meetings).map { Term(level: $0.level, number: $0.term) })
        return Level.allCases.flatMap { level in
            all.filter { $0.level == level }.sorted { $0.number > $1.number }
        }
    }

    /// The days of the figures of the work report, until today at the latest.
    func period(until today: Day) -> Period? {
        guard let from else { return nil }
        return try? Period(from: from, to: min(to ?? today, max(today, from)))
    }

    private static func congresses(_ meetings: [Meeting]) -> [Meeting] { meetings.filter { $0.kind == .congress } }

    /// From the term's first session that is registered until the next term's.
    private static func days(of term: Term, _ meetings: [Meeting]) -> (from: Day?, to: Day?) {
        let sessions = congresses(meetings).filter { $0.level == term.level }
        return (
            sessions.filter { $0.term == term.number }.map(\.startsOn).min(),
            sessions.filter { $0.term > term.number }.map(\.startsOn).min()?.advanced(by: -1)
        )
    }

    private static func days(of year: Int) -> (from: Day?, to: Day?) {
        (Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31))
    }
}
