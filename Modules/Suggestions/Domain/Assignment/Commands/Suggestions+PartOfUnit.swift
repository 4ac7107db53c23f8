import Kernel
import Platform
import Storage
import SuggestionsContract

extension Suggestions {
    /// The part a command means: that of the acting person's unit; for the office the one part that is in a state in
    /// which the event can be taken. Throws `forbidden` without one, `invalid` when there are several.
    func part(
        of id: SuggestionID, for event: AssignmentEvent, by scope: Scope, _ db: any Connection
    ) throws -> AssignmentID {
        guard scope.units.isEmpty else {
            let own: AssignmentID? = try db.value(
                "SELECT id FROM suggestions_assignment WHERE suggestion_id = \(id) AND unit_id IN \(scope.units)")
            guard let own else { throw Failure.forbidden("这件建议没有交您的单位办理。") }
            return own
        }
        let states = Set(AssignmentCase.machine.rows.filter { $0.event == event }.map(\.from))
        let parts: [AssignmentID] = try db.values(
            """
            SELECT id FROM suggestions_assignment
             WHERE suggestion_id = \(id) AND office_id = \(scope.office) AND state IN \(Array(states)) ORDER BY id
            """)
        guard let part = parts.first else { throw Failure.forbidden("这件建议没有交您的单位办理，也没有承办单位可以\(event.title)。") }
        guard parts.count == 1 else { throw Failure.invalid("这件建议有 \(parts.count) 个单位都可以\(event.title)，请在网页上办理。") }
        return part
    }
}
