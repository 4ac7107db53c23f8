import Kernel
import Platform
import Storage

extension CaseEngine<ActivityCase> {
    /// Moves an activity along its table.
    public static let activities = CaseEngine(
        [
            AnnounceActivity.verb, ReviseActivity.verb, HoldActivity.verb, RecordActivity.verb, AmendActivity.verb,
            CancelActivity.verb,
        ],
        load: { id, scope, db in try ActivityFacts.locked(id.asID(), for: scope, db) },
        version: { $0.version },
        save: { facts, state, db in
            try db.run(
                """
                UPDATE representatives_activity SET state = \(state), version = version + 1 WHERE id = \(facts.id)
                """)
        },
        page: { Reference(ActivityCase.kind, $0.id) })
}
