import Kernel
import Platform
import RepresentativesContract
import Storage

extension CaseEngine<TenureCase> {
    /// Changes a tenure's standing by the table, whoever asks: page or ledger.
    public static let tenures = CaseEngine(
        [
            ReviewTenure.verb, ConfirmTenure.verb, InvalidateTenure.verb, SuspendTenure.verb, ResumeTenure.verb,
            EndTenure.verb, ExpireTenure.verb,
        ],
        load: { id, scope, db in try TenureFacts.locked(id.asID(), for: scope, db) },
        version: { $0.version },
        save: { facts, state, db in
            try db.run(
                """
                UPDATE representatives_tenure SET state = \(state), version = version + 1 WHERE id = \(facts.id)
                """)
        },
        page: { Reference(TenureCase.kind, $0.id) })
}
