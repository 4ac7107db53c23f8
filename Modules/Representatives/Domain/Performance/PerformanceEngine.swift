import Kernel
import Platform
import RepresentativesContract
import Storage

extension CaseEngine<PerformanceCase> {
    /// Changes an entry of the performance file by the table. Each change makes its points due anew.
    public static let performance = CaseEngine(
        [DeclareAgain.verb, ReviewPerformance.accept, ReviewPerformance.refuse, ReversePerformance.verb],
        in: "representatives_performance", also: { _ in "settled_at = NULL" }, find: PerformanceEntry.find)
}
