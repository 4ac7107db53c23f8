import Kernel
import Platform
import Storage
import SuggestionsContract

/// What a suggestion's page shows of its handling beside the main path.
public struct HandlingNotes: Sendable {
    /// The clocks by which a co-opinion is due: first, or after it was returned.
    public static let opinionClocks = [SuggestionClock.coOpinion, SuggestionClock.coRedo]

    public let plans: [HandlingPlan]
    public let talks: [LoggedTalk]
    public let returned: [ReturnedOpinion]
    public let without: [Without]
    public let extensions: [SuggestionExtension]
    public let pauses: [Pause]

    /// Why a unit went on without co-opinions, in which round.
    public struct Without: Record, Sendable {
        public static var columns: SQL { "u.name, a.without_opinions_round, a.without_opinions_reason" }
        public let unitName: String
        public let round: Int
        public let reason: String

        public init(_ row: inout Row) throws {
            unitName = try row.next()
            round = try row.next()
            reason = try row.next()
        }
    }

    /// 中止办理.
    public struct Pause: Record, Sendable {
        public static var columns: SQL {
            "reason, paused_on, paused_by, restarted_on, restart_reason, restarted_by"
        }
        public let reason: String
        public let pausedOn: Day
        public let pausedBy: String
        public let restartedOn: Day?
        public let restartReason: String?
        public let restartedBy: String?

        public init(_ row: inout Row) throws {
            reason = try row.next()
            pausedOn = try row.next()
            pausedBy = try row.next()
            restartedOn = try row.next()
            restartReason = try row.next()
            restartedBy = try row.next()
        }
    }

    /// Of a suggestion that this person has been shown, as far as it concerns them. Seven statements.
    public static func load(_ detail: SuggestionDetail, for scope: Scope, _ db: any Connection) throws -> HandlingNotes
    {
        let (id, office) = (detail.core.id, scope.office)
        let reader = SuggestionReader(scope, detail.assignments)
        return HandlingNotes(
            plans: try HandlingPlan.all(of: id, in: office, db).filter { reader.seesTalks(of: $0.assignment) },
            talks: try LoggedTalk.all(of: detail, for: scope, db),
            returned: try ReturnedOpinion.all(of: id, in: office, db).filter { reader.seesOpinion(of: $0.assignment) },
            without: try db.all(
                """
                SELECT \(Without.columns) FROM suggestions_assignment a JOIN platform_unit u ON u.id = a.unit_id
                 WHERE a.office_id = \(office) AND a.suggestion_id = \(id) AND a.without_opinions_round IS NOT NULL
                   AND a.without_opinions_reason IS NOT NULL
                 ORDER BY u.sort_key
                """),
            extensions: try SuggestionExtension.all(of: id, in: office, db),
            pauses: try db.all(
                """
                SELECT \(Pause.columns) FROM suggestions_pause
                 WHERE office_id = \(office) AND suggestion_id = \(id) ORDER BY created_at
                """))
    }
}
