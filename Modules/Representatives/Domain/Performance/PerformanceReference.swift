import Kernel
import Platform
import RepresentativesContract
import Storage

extension ReferenceKind {
    /// An entry of the performance file: "张三：走访某社区".
    static let performance = ReferenceKind(PerformanceCase.kind) { ids, office, db in
        let entries: [PerformanceEntry] = try db.all(
            """
            SELECT \(PerformanceEntry.columns) FROM \(PerformanceEntry.tables)
             WHERE f.id IN \(ids) AND f.office_id = \(office)
            """)
        return Dictionary(
            entries.map { entry in
                let path = "/representatives/performance/\(entry.id)"
                return (entry.id.asID(), Description(title: "\(entry.name)：\(entry.title)", path: path))
            }, uniquingKeysWith: { first, _ in first })
    }
}
