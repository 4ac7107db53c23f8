import Kernel
import Platform
import Storage

extension CaseEngine<YearGradingCase> {
    /// Moves gradings by their table, whoever asks.
    public static let yearGradings = CaseEngine(
        [RecordGradingMeeting.verb, GiveGrade.verb, GiveGrade.reopen, AnnounceGrade.verb],
        load: { id, scope, db in try YearGradingFacts.locked(id.asID(), for: scope, db) },
        version: { $0.version },
        save: { facts, state, db in
            try db.run(
                "UPDATE representatives_grading SET state = \(state), version = version + 1 WHERE id = \(facts.id)")
        },
        page: { Reference(YearGradingCase.kind, $0.id) })
}
