import Kernel
import Platform
import RepresentativesContract
import Storage

extension CaseEngine<InterviewCase> {
    /// Moves an interview by its table.
    public static let interviews = CaseEngine(
        [.arrange, .rearrange, .decline, .withdraw, .hold, .answer, .redo, .close],
        load: { id, scope, db in try InterviewFacts.locked(id.asID(), for: scope, db) },
        version: { $0.version },
        save: { facts, state, db in
            try db.run(
                """
                UPDATE representatives_interview SET state = \(state), version = version + 1 WHERE id = \(facts.id)
                """)
        },
        page: { Reference(InterviewCase.kind, $0.id) })
}
