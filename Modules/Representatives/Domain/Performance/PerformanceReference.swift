import Kernel
import Platform
import RepresentativesContract
import Storage

extension ReferenceKind {
    /// An entry of the performance file: "张三：走访某社区".
    static let performance = ReferenceKind(PerformanceCase.kind, below: "/representatives/performance") { ids, office in
        """
        SELECT \(PerformanceEntry.columns) FROM \(PerformanceEntry.tables)
         WHERE f.office_id = \(office) AND f.id IN \(ids)
        """
    } named: { (entry: PerformanceEntry) in
        (entry.id, "\(entry.name)：\(entry.title)")
    }
}
