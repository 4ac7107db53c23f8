import Kernel
import Platform
import Storage
import SuggestionsContract

/// How many 优秀建议 a year has room for: a share (usually 10 %) of the suggestions at its sessions.
public struct MeritQuota: Sendable, Equatable {
    /// 大会建议 of the year.
    public let base: Int
    public let percent: Int
    /// Marked 优秀 already, here or by the ledger, and the candidates.
    public let used: Int

    /// Rounded half up to a whole number.
    public var places: Int { (2 * base * percent + 100) / 200 }
    /// Negative when there are more than places.
    public var left: Int { places - used }

    /// Of the office's own congress. Three statements.
    public static func of(_ year: Int, in office: OfficeID, _ db: any Connection) throws -> MeritQuota {
        let percent = try AssessmentRules.inForce(in: year, office: office, db)?.excellentPercent ?? 10
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return MeritQuota(base: 0, percent: percent, used: 0)
        }
        let session: SQL = """
            suggestions_suggestion s JOIN platform_office o ON o.id = s.office_id
              JOIN platform_meeting m ON m.id = s.meeting_id
             WHERE s.office_id = \(office) AND s.state NOT IN \(SuggestionStatistics.uncounted)
               AND s.kind = \(SuggestionKind.suggestion) AND s.origin = \(Origin.session) AND m.kind = \(Meeting.Kind.congress) AND m.level = o.level
               AND m.starts_on >= \(first) AND m.starts_on <= \(last)
            """
        let base = try db.count("SELECT COUNT(*) FROM \(session)")
        let marked = try db.count("SELECT COUNT(*) FROM \(session) AND s.is_excellent = \(true)")
        let candidates = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_merit e JOIN suggestions_suggestion s ON s.id = e.suggestion_id
             WHERE e.office_id = \(office) AND e.year = \(year) AND e.state = \(MeritState.candidate)
               AND s.is_excellent = \(false)
            """)
        return MeritQuota(base: base, percent: percent, used: marked + candidates)
    }
}
