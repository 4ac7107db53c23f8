import Kernel
import Platform
import RepresentativesContract
import Storage

extension CaseEngine<TenureCase> {
    /// Changes a tenure's standing by the table, whoever asks: page or ledger.
    public static let tenures = CaseEngine(
        [
            ReviewTenure.verb, ConfirmTenure.verb, InvalidateTenure.verb, SuspendTenure.verb, ResumeTenure.verb,
            EndTenure.verb, RestoreTenure.verb, ExpireTenure.verb,
        ],
        in: "representatives_tenure", find: TenureFacts.find)
}
