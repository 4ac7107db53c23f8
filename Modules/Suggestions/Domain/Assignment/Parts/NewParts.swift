import Kernel
import Platform
import Storage
import SuggestionsContract

/// New parts of suggestions with the clocks that begin with them: of one suggestion or of a whole session, in the same
/// number of statements.
struct NewParts {
    /// A suggestion in the hands of its units from `day` on: T0 of their clocks.
    struct Whole {
        let suggestion: SuggestionID
        let round: Int
        let lead: PersonID
        let day: Day
    }

    /// What one unit is given.
    struct Share {
        let unit: UnitID
        let role: AssignmentRole
        var requirement: String?
        /// Of 分办: which part of the matter.
        var matter: String?
        var noticeNumber: String?
    }

    private let office: OfficeID
    private let batch: AssignmentBatchID?
    private var rows = Batch(
        into: "suggestions_assignment",
        [
            "id", "office_id", "suggestion_id", "unit_id", "role", "state", "version", "requirement", "matter",
            "assigned_on", "batch_id", "notice_number", "created_at",
        ])
    private var clocks: [RunningClock.Start] = []

    init(in office: OfficeID, batch: AssignmentBatchID? = nil) {
        self.office = office
        self.batch = batch
    }

    mutating func add(_ shares: [Share], of whole: Whole, at now: Instant) {
        let main = shares.first { $0.role == .main }?.unit
        for share in shares {
            let facts = AssignmentFacts(
                id: .new(at: now), suggestion: whole.suggestion, state: AssignmentCase.machine.start, version: 1,
                role: share.role, unit: share.unit, round: whole.round, lead: whole.lead, assignedOn: whole.day,
                mainUnit: main ?? share.unit, talks: 0, opinionsMissing: 0, repliesMissing: 0, goesOnWithout: false,
                isSignedFor: false, isMainHandling: false)
            rows.append(
                facts.id, office, whole.suggestion, share.unit, share.role, facts.state, facts.version,
                share.requirement, share.matter, whole.day, batch, share.noticeNumber, now)
            clocks += AssignmentCase.machine.clocks(opening: facts).map {
                RunningClock.Start(
                    $0, of: Reference(SuggestionReferences.assignment, facts.id),
                    on: Reference(SuggestionReferences.suggestion, whole.suggestion), from: whole.day,
                    heldBy: .unit(share.unit))
            }
        }
    }

    func insert(_ rules: ClockRules, _ db: any Connection) throws {
        guard !rows.rows.isEmpty else { return }
        try db.insert(rows)
        try RunningClock.start(clocks, rules, office, db)
    }
}
