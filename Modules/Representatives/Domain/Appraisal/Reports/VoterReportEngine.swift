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
        load: { id, scope, db in try VoterReportFacts.locked(id.asID(), for: scope, db) },
        version: { $0.version },
        save: { facts, state, db in
            try db.run(
                "UPDATE representatives_report SET state = \(state), version = version + 1 WHERE id = \(facts.id)")
        },
        page: { Reference(VoterReportCase.kind, $0.id) })
}
