import Kernel
import Platform
import RepresentativesContract
import Storage

extension CaseEngine<PerformanceCase> {
    /// Changes an entry of the performance file by the table. Each change makes its points due anew.
    public static let performance = CaseEngine(
        [DeclareAgain.verb, ReviewPerformance.accept, ReviewPerformance.refuse, ReversePerformance.verb],
        load: { id, scope, db in try PerformanceFacts.locked(id.asID(), for: scope, db) },
        version: { $0.version },
        save: { facts, state, db in
            try db.run(
                """
                UPDATE representatives_performance SET state = \(state), version = version + 1, settled_at = NULL
                 WHERE id = \(facts.id)
                """)
        },
        page: { Reference(PerformanceCase.kind, $0.id) })
}
