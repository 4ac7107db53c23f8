import Kernel
import Platform
import RepresentativesContract
import Storage

/// What deputies declared and the office has not looked at, oldest first, with what else the day has. Two statements.
enum PerformanceDesk {
    static let shelf = DeskShelf("待审核的履职申报") { scope, limit, db in
        guard scope.may(.reviewPerformance) else { return [] }
        let waiting: [Waiting] = try db.all(
            """
            SELECT \(Waiting.columns) FROM \(PerformanceEntry.tables)
             WHERE f.office_id = \(scope.office) AND f.state = 'declared'
             ORDER BY f.created_at, f.id LIMIT \(limit)
            """)
        let sameDay = try SameDayEntry.beside(waiting.map(\.id), in: scope.office, db)
        return waiting.map { entry in
            let hint = SameDayEntry.words(sameDay[entry.id]).map { "。\($0)" } ?? ""
            return DeskShelf.Item(
                title: "\(entry.name)：\(entry.title)\(hint)", action: "审核",
                path: "/representatives/performance/\(entry.id)", due: nil, since: entry.since)
        }
    }

    private struct Waiting: Record {
        static var columns: SQL { "f.id, p.name, f.title, f.created_at" }
        let id: PerformanceID
        let name: String
        let title: String
        let since: Instant

        init(_ row: inout Row) throws {
            id = try row.next()
            name = try row.next()
            title = try row.next()
            since = try row.next()
        }
    }
}
