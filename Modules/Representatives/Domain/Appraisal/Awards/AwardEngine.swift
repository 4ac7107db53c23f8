import Kernel
import Platform
import Storage

extension CaseEngine<AwardCase> {
    /// Moves awards by their table, whoever asks.
    ///
    /// - Parameter statistics: the house's figures: who is nominated again takes a place of the quota.
    public static func awards(_ statistics: [Statistic]) -> CaseEngine {
        CaseEngine(
            [
                DecideAward.verb, DecideAward.refuse, DecideAward.renominate(statistics), PublishAward.verb,
                PublishAward.revoke,
            ],
            load: { id, scope, db in try AwardFacts.locked(id.asID(), for: scope, db) },
            version: { $0.version },
            save: { facts, state, db in
                try db.run(
                    "UPDATE representatives_award SET state = \(state), version = version + 1 WHERE id = \(facts.id)")
            },
            page: { Reference(AwardCase.kind, $0.id) })
    }
}
