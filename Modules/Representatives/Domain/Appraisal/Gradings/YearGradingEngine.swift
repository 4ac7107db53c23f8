import Kernel
import Platform
import Storage

extension CaseEngine<YearGradingCase> {
    /// Moves gradings by their table, whoever asks.
    public static let yearGradings = CaseEngine(
        [RecordGradingMeeting.verb, GiveGrade.verb, GiveGrade.reopen, AnnounceGrade.verb],
        in: "representatives_grading", find: YearGrading.find)
}
