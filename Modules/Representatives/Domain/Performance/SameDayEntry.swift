import Kernel
import Platform
import RepresentativesContract
import Storage

/// What the file has already of a deputy's day, when something else of that day is declared: it may be the same thing.
public struct SameDayEntry: Record {
    public static var columns: SQL { "e.id, f.id, f.kind, f.title, f.state" }

    let declared: PerformanceID
    public let id: PerformanceID
    public let kind: PerformanceKind
    public let title: String
    public let state: PerformanceState

    /// "视察民生工程（视察，已记录）"
    public var words: String { "\(title)（\(kind.title)，\(state.title)）" }

    public init(_ row: inout Row) throws {
        declared = try row.next()
        id = try row.next()
        kind = try row.next()
        title = try row.next()
        state = try row.next()
    }

    /// Beside each of these entries, the others of the same person and day that count or wait, in the order they came;
    /// whichever congress the person sits in. One statement.
    public static func beside(_ entries: [PerformanceID], in office: OfficeID, _ db: any Connection) throws
        -> [PerformanceID: [SameDayEntry]]
    {
        guard !entries.isEmpty else { return [:] }
        let found: [SameDayEntry] = try db.all(
            """
            SELECT \(columns)
              FROM representatives_performance e
              JOIN representatives_tenure et ON et.id = e.tenure_id
              JOIN representatives_tenure t ON t.person_id = et.person_id
              JOIN representatives_performance f
                ON f.tenure_id = t.id AND f.happened_on = e.happened_on AND f.id <> e.id
             WHERE e.office_id = \(office) AND f.office_id = \(office) AND e.id IN \(entries)
               AND f.state IN \(PerformanceState.counted + [.declared])
             ORDER BY f.created_at, f.id
            """)
        return Dictionary(grouping: found, by: \.declared)
    }

    /// "同日已有记录：视察民生工程（视察，已记录）"; nil when there are none.
    public static func words(_ entries: [SameDayEntry]?) -> String? {
        guard let entries, !entries.isEmpty else { return nil }
        let first = entries.prefix(3).map(\.words).joined(separator: "、")
        return "同日已有记录：\(first)\(entries.count > 3 ? "等 \(entries.count) 条" : "")"
    }
}
