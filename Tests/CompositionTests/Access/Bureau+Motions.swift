import Kernel
import Storage
import SuggestionsContract

extension Bureau {
    /// The suggestion of the office as a motion that its committee deliberates.
    static func motion(by scope: Scope, _ db: any Connection) throws -> SuggestionID {
        let id: SuggestionID? = try db.value(
            "SELECT id FROM suggestions_suggestion WHERE office_id = \(scope.office) ORDER BY number")
        guard let id else { throw Failure.internal(cause: "no suggestion") }
        var motions = Batch(
            into: "suggestions_motion",
            [
                "id", "office_id", "state", "version", "taken_on", "body", "committee", "handed_on", "created_at",
                "changed_at",
            ])
        motions.append(
            id, scope.office, "deliberating", 1, db.now.day, "committee", "财经委", db.now.day, db.now, db.now)
        try db.insert(motions)
        return id
    }
}
