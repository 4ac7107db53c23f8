import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

extension Suggestions {
    /// The suggestion itself. One statement. Throws `notFound` for one this person may not see.
    public func core(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> SuggestionDetail.Core {
        try scope.require(.readSuggestions)
        let core: SuggestionDetail.Core? = try db.first(
            """
            SELECT \(SuggestionDetail.Core.columns) FROM suggestions_suggestion
             WHERE id = \(id) AND \(Visibility.condition(for: scope))
            """)
        guard let core else { throw Failure.notFound("没有这件建议，或者您不能查看它。") }
        return core
    }

    /// Everything this person may see of the suggestion. A constant number of statements.
    ///
    /// Throws `notFound` for one they may not see. `SuggestionReader` says what is kept from whom.
    public func detail(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> SuggestionDetail {
        try scope.require(.readSuggestions)
        let core: SuggestionDetail.Core? = try db.first(
            """
            SELECT \(SuggestionDetail.Core.columns) FROM suggestions_suggestion
             WHERE id = \(id) AND \(Visibility.condition(for: scope))
            """)
        guard let core else { throw Failure.notFound("没有这件建议，或者您不能查看它。") }
        let facts = try SuggestionFacts.load(id, for: scope, follows: false, locking: false, directory, db)
        let stored: [AssignmentFacts] = try db.all(
            """
            SELECT \(AssignmentFacts.columns) FROM suggestions_assignment a
              JOIN suggestions_suggestion s ON s.id = a.suggestion_id WHERE s.id = \(id)
            """)
        let parts = try withReturnLimits(stored, scope, db)
        let assignments: [SuggestionDetail.Assignment] = try db.all(
            """
            SELECT \(SuggestionDetail.Assignment.columns) FROM suggestions_assignment a
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE a.suggestion_id = \(id) ORDER BY a.role DESC, a.created_at, a.id
            """)
        let reader = SuggestionReader(scope, assignments)
        let references =
            [Reference(SuggestionReferences.suggestion, id)]
            + assignments.map { Reference(SuggestionReferences.assignment, $0.id) }
        return SuggestionDetail(
            core: core, meeting: try core.meeting.map { try Meeting.named($0, in: scope.office, db) },
            signers: try signers(facts, scope, db),
            assignments: assignments.map(reader.part),
            talks: try talks(of: id, db).filter { reader.seesTalks(of: $0.assignment) },
            replies: try replies(of: id, db).filter(reader.sees),
            ratings: try ratings(of: id, db),
            clocks: try RunningClock.running(of: references, scope.office, db),
            steps: try Step.all(of: references, in: scope.office, db).map(reader.step),
            moves: SuggestionCase.machine.moves(of: facts, for: scope),
            partMoves: Dictionary(
                parts.map { ($0.id, AssignmentCase.machine.moves(of: $0, for: scope)) },
                uniquingKeysWith: { first, _ in first }),
            returnLimits: Dictionary(
                parts.compactMap { part in part.returnLimit.map { (part.id, $0) } },
                uniquingKeysWith: { first, _ in first }))
    }

    /// For the office, and a unit's own parts. Two statements at most.
    private func withReturnLimits(
        _ parts: [AssignmentFacts], _ scope: Scope, _ db: any Connection
    ) throws -> [AssignmentFacts] {
        let isTold = { (part: AssignmentFacts) in
            part.isReturnable && (scope.may(.assignSuggestions) || scope.units.contains(part.unit))
        }
        guard parts.contains(where: isTold) else { return parts }
        let rules = try ClockRules.load(office: scope.office, db)
        return try parts.map { part in
            guard isTold(part) else { return part }
            return try part.withReturnLimit(rules, on: db.now.day)
        }
    }

    private func signers(_ facts: SuggestionFacts, _ scope: Scope, _ db: any Connection) throws
        -> [SuggestionDetail.Signer]
    {
        let deputies = try directory.deputies(facts.signers.map(\.tenure), in: scope.office, db)
        return facts.signers.compactMap { signer in
            deputies[signer.tenure].map { SuggestionDetail.Signer(deputy: $0, answer: signer.answer) }
        }
    }

    private func talks(of id: SuggestionID, _ db: any Connection) throws -> [SuggestionDetail.Talk] {
        try db.all(
            """
            SELECT \(SuggestionDetail.Talk.columns) FROM suggestions_talk t
              JOIN suggestions_assignment a ON a.id = t.assignment_id
             WHERE a.suggestion_id = \(id) AND t.counterpart = 'deputy' ORDER BY t.round, t.held_on, t.id
            """)
    }

    private func replies(of id: SuggestionID, _ db: any Connection) throws -> [SuggestionDetail.Reply] {
        try db.all(
            """
            SELECT \(SuggestionDetail.Reply.columns) FROM suggestions_reply r
              JOIN suggestions_assignment a ON a.id = r.assignment_id
             WHERE a.suggestion_id = \(id) ORDER BY r.round, r.id
            """)
    }

    private func ratings(of id: SuggestionID, _ db: any Connection) throws -> [SuggestionDetail.Rating] {
        try db.all(
            """
            SELECT \(SuggestionDetail.Rating.columns) FROM suggestions_rating
             WHERE suggestion_id = \(id) ORDER BY round, id
            """)
    }
}
