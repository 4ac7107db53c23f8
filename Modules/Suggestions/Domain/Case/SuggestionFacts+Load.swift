import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

extension SuggestionFacts {
    /// Reads the suggestion, and locks it for an act. Throws `notFound` for one this person may not see.
    static func load(
        _ id: SuggestionID, for scope: Scope, follows: Bool, locking: Bool = true, _ directory: any DeputyDirectory,
        _ db: any Connection
    ) throws -> SuggestionFacts {
        let visible: SQL = follows ? "office_id = \(scope.office)" : Visibility.condition(for: scope)
        let lock: SQL = locking ? "\(.forUpdate)" : ""
        let core: Core? = try db.first(
            "SELECT \(Core.columns) FROM suggestions_suggestion WHERE id = \(id) AND \(visible) \(lock)")
        guard let core else { throw Failure.notFound("没有这件建议，或者您不能查看它。") }
        let today = db.now.day
        let submission = try SubmissionFacts.load(id, in: scope.office, db)
        let session = try Meeting.session(of: core.level, on: submission.paperOn ?? today, in: scope.office, db)
        let assigned: [Assigned] = try db.all(
            """
            SELECT \(Assigned.columns) FROM suggestions_assignment
             WHERE suggestion_id = \(id) AND role <> 'former' ORDER BY role DESC, id
            """)
        let feedbackDue: Day? = try db.value(
            """
            SELECT due_on FROM platform_clock
             WHERE office_id = \(scope.office) AND subject_kind = \(SuggestionCase.kind) AND subject_id = \(id)
               AND key = \(SuggestionClock.feedback) AND stopped_on IS NULL
            """)
        return SuggestionFacts(
            id: id, state: core.state, version: core.version, round: core.round, level: core.level, lead: core.lead,
            delegation: core.delegation, meeting: session?.id ?? core.meeting, blanks: core.blanks,
            isSessionSitting: session != nil, kind: core.kind, isConfidential: core.isConfidential,
            mainState: core.mainState,
            assignments: assigned.map(\.id),
            mainUnits: assigned.filter { AssignmentRole.replying.contains($0.role) }.map(\.unit),
            units: assigned.map(\.unit),
            isMainHandling: assigned.contains { $0.role == .main && [.toSign, .handling].contains($0.state) },
            trial: try TrialFacts.load(of: id, core.state, on: today, db),
            isFeedbackOverdue: feedbackDue.map { $0 < today } ?? false,
            isPastCutoff: try MotionCutoff.isPast(session?.id, paperOn: submission.paperOn, in: scope.office, db),
            submission: submission,
            followThrough: core.followThrough,
            signers: try signers(of: id, round: core.round, in: scope.office, directory, db))
    }

    private static func signers(
        of id: SuggestionID, round: Int, in office: OfficeID, _ directory: any DeputyDirectory, _ db: any Connection
    ) throws -> [Signer] {
        let rows: [SignerRow] = try db.all(
            """
            SELECT s.person_id, s.tenure_id, s.answer, r.rated_at IS NOT NULL,
                   COALESCE(r.attitude = 'unsatisfied' OR r.result = 'unsatisfied', FALSE)
              FROM suggestions_signer s
              LEFT JOIN suggestions_rating r
                     ON r.suggestion_id = s.suggestion_id AND r.person_id = s.person_id AND r.round = \(round)
             WHERE s.suggestion_id = \(id)
             ORDER BY s.position
            """)
        let deputies = try directory.deputies(rows.map(\.tenure), in: office, db)
        return rows.map { row in
            Signer(
                person: row.person, tenure: row.tenure, answer: row.answer,
                isInOffice: deputies[row.tenure]?.isInOffice ?? false, hasRated: row.hasRated,
                isUnsatisfied: row.isUnsatisfied)
        }
    }

    private struct Core: Record {
        static var columns: SQL {
            """
            state, version, round, level, lead_person_id, delegation_id, meeting_id,
            title = '', situation = '', proposal = '', publication IS NULL,
            kind, is_confidential,
            \(FollowThroughFacts.columns),
            (SELECT m.state FROM suggestions_suggestion m WHERE m.id = suggestions_suggestion.merged_into)
            """
        }
        let state: SuggestionState
        let version: Int
        let round: Int
        let level: Level
        let lead: PersonID
        let delegation: DelegationID?
        let meeting: MeetingID?
        let blanks: Set<DraftBlank>
        let kind: SuggestionKind
        let isConfidential: Bool
        let followThrough: FollowThroughFacts
        let mainState: SuggestionState?

        init(_ row: inout Row) throws {
            state = try row.next()
            version = try row.next()
            round = try row.next()
            level = try row.next()
            lead = try row.next()
            delegation = try row.next()
            meeting = try row.next()
            let isBlank: [(DraftBlank, Bool)] = [
                (.title, try row.next()), (.situation, try row.next()), (.proposal, try row.next()),
                (.publication, try row.next()),
            ]
            blanks = Set(isBlank.filter(\.1).map(\.0))
            kind = try row.next()
            isConfidential = try row.next()
            followThrough = try FollowThroughFacts(&row)
            mainState = try row.next()
        }
    }

    private struct Assigned: Record {
        static var columns: SQL { "id, unit_id, role, state" }
        let id: AssignmentID
        let unit: UnitID
        let role: AssignmentRole
        let state: AssignmentState

        init(_ row: inout Row) throws {
            id = try row.next()
            unit = try row.next()
            role = try row.next()
            state = try row.next()
        }
    }

    private struct SignerRow: Record {
        static var columns: SQL { "" }
        let person: PersonID
        let tenure: TenureID
        let answer: Signer.Answer
        let hasRated: Bool
        let isUnsatisfied: Bool

        init(_ row: inout Row) throws {
            person = try row.next()
            tenure = try row.next()
            answer = try row.next()
            hasRated = try row.next()
            isUnsatisfied = try row.next()
        }
    }
}
