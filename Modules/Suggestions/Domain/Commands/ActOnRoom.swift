import ArgumentParser
import Kernel
import Platform
import Storage

extension ApplicationOptions {
    /// Takes a verb of a room's case, typed in a terminal as the verbs of a suggestion are, and says what follows.
    func take<Case: CaseType>(
        _ verb: String, on text: String, _ fields: [String],
        _ engine: @escaping @Sendable (Suggestions) -> CaseEngine<Case>
    ) async throws {
        try await run { app in
            guard let event = Case.Event(rawValue: verb) else {
                let known = Case.Event.allCases.map(\.rawValue).joined(separator: "、")
                throw Failure.invalid("没有动作“\(verb)”。有的是：\(known)。")
            }
            guard let id = ID<Never>(text) else { throw Failure.notFound("没有\(Case.title)“\(text)”。") }
            let verbs = try Suggestions(app)
            let transition = try await app.database.write { db in
                let (scope, room) = (try self.scope(db), engine(verbs))
                let typed = try TypedFields(fields, for: try room.verb(event).fields, verbs, scope, db).values
                return try room.take(event, on: id, typed, by: scope, db).transition
            }
            print(transition.done)
        }
    }
}
