import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

public enum PromiseSubject {}
public typealias PromiseID = ID<PromiseSubject>

/// All that the guards of a promise look at.
public struct PromiseFacts: Sendable {
    public let id: PromiseID
    public let suggestion: SuggestionID
    public let state: PromiseState
    public let version: Int
    public let unit: UnitID
    /// Who judges it: the lead, or the deputy named in the lead's place.
    public let rater: PersonID
    public let isRaterInOffice: Bool
    /// What the unit has answered last.
    public let outcome: PromiseOutcome?
    /// The grade of that answer; nil until it is given.
    public var grade: Grade?
    public let isRatingOverdue: Bool
    /// When the reply that made it was signed; nil where a ledger does not say.
    let madeOn: Day?

    /// Throws `notFound` for a promise of a suggestion this person may not see.
    static func load(
        _ id: PromiseID, for scope: Scope, follows: Bool = false, locking: Bool = true,
        _ directory: any DeputyDirectory, _ db: any Connection
    ) throws -> PromiseFacts {
        let visible: SQL = follows ? "TRUE" : Visibility.permits("suggestions_promise.suggestion_id", for: scope)
        let lock: SQL = locking ? "\(.forUpdate)" : ""
        let locked: PromiseID? = try db.value(
            """
            SELECT id FROM suggestions_promise
             WHERE id = \(id) AND office_id = \(scope.office) AND \(visible) \(lock)
            """)
        let core: Core? = try locked.flatMap { id in
            try db.first("SELECT \(Core.columns) FROM \(Promise.tables) WHERE p.id = \(id)")
        }
        guard let core else { throw Failure.notFound("没有这项承诺，或者您不能查看它。") }
        let tenures = try directory.tenures(of: [core.rater], in: scope.office, db)
        return PromiseFacts(
            id: id, suggestion: core.suggestion, state: core.state, version: core.version, unit: core.unit,
            rater: core.rater, isRaterInOffice: tenures.contains { $0.isInOffice && $0.level == core.level },
            outcome: core.outcome, grade: nil,
            isRatingOverdue: core.ratingDue.map { $0 < db.now.day } ?? false, madeOn: core.madeOn)
    }

    private struct Core: Record {
        static var columns: SQL {
            """
            p.suggestion_id, p.state, p.version, a.unit_id, COALESCE(p.heir_person_id, s.lead_person_id), s.level,
            p.outcome, r.signed_on,
            (SELECT c.due_on FROM platform_clock c
              WHERE c.office_id = p.office_id AND c.subject_kind = \(PromiseCase.kind) AND c.subject_id = p.id
                AND c.key = \(PromiseClock.rating) AND c.stopped_on IS NULL)
            """
        }
        let suggestion: SuggestionID
        let state: PromiseState
        let version: Int
        let unit: UnitID
        let rater: PersonID
        let level: Level
        let outcome: PromiseOutcome?
        let madeOn: Day?
        let ratingDue: Day?

        init(_ row: inout Row) throws {
            suggestion = try row.next()
            state = try row.next()
            version = try row.next()
            unit = try row.next()
            rater = try row.next()
            level = try row.next()
            outcome = try row.next()
            madeOn = try row.next()
            ratingDue = try row.next()
        }
    }
}
