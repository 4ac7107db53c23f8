import Kernel
import Platform
import Storage

/// The figures of the work report that the ledger 建议 carries.
///
/// What has not been submitted is no suggestion yet, and what was withdrawn or refused is none: neither is ever counted.
public enum SuggestionStatistics {
    public static let all: [Statistic] = ofSession + ofUpperCongress + [publishedYears] + ofCampaign + ofSupervision
}

extension SuggestionStatistics {
    static let uncounted = SuggestionState.unsubmitted + [.withdrawn, .refused]

    /// The columns of `read`, of suggestions_suggestion `s`.
    static let columns: SQL = "s.id, s.number, s.title, s.state, s.category, s.proposed_on, s.assigned_on, s.replied_on"

    @Sendable static func read(_ row: inout Row) throws -> FigureRecord {
        let id: ID<Never> = try row.next()
        let number: String? = try row.next()
        let title: String = try row.next()
        let state: SuggestionState = try row.next()
        let category: String? = try row.next()
        let days: [(String, Day?)] = [
            ("提出日期", try row.next()), ("交办日期", try row.next()), ("答复日期", try row.next()),
        ]
        return FigureRecord(
            [number, title].compactMap { $0 }.joined(separator: " "), path: "/suggestions/\(id)",
            fields: [.init("类别", category ?? ""), .init("状态", state.title)]
                + days.map { .init($0.0, $0.1?.description ?? "") })
    }
}
