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
        in: "representatives_activity", find: ActivityFacts.find)
}
