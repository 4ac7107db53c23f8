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
            in: "representatives_award", find: { try Award.find($0, in: $1.office, $2) })
    }
}
