import Kernel
import Platform
import Storage

extension CaseEngine<VoterReportCase> {
    /// Moves reports by their table, whoever asks.
    public static let voterReports = CaseEngine(
        [
            HandInVoterReport.verb, HandInVoterReport.sendBack, HoldVoterReport.verb, CorrectVoterReport.verb,
            PublishVoterReport.verb, PutOffVoterReport.verb, PutOffVoterReport.replan,
        ],
        in: "representatives_report", find: VoterReport.find)
}
