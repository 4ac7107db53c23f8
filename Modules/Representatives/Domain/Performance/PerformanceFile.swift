import Kernel
import Platform
import RepresentativesContract
import Storage

/// The performance file of every deputy (履职档案, 代表法 Art. 58): filled by what the other parts of the program tell.
public enum PerformanceFile {
    /// A statement can name only so many things; more are asked for in turns.
    static let turn = 4096

    /// Adds what deputies did. What is known already is left as it is, so telling it twice changes nothing; what its
    /// source had taken back counts again.
    ///
    /// - Throws: `internal` for an item that cannot be read, or of a tenure this office does not have: then nothing of
    ///   the event is noted.
    static func note(_ items: [PerformanceNoted.Item], in office: OfficeID, _ db: any Connection) throws {
        var told: [NotedPerformance.Key: NotedPerformance] = [:]
        for item in items {
            let noted = try NotedPerformance(item)
            if told[noted.key] == nil { told[noted.key] = noted }
        }
        guard !told.isEmpty else { return }
        try checkTenures(Set(told.keys.map(\.tenure)), in: office, db)
        var revived: [(id: PerformanceID, noted: NotedPerformance)] = []
        for known in try known(of: told.keys, in: office, db) {
            if let noted = told.removeValue(forKey: known.key), known.isWithdrawn { revived.append((known.id, noted)) }
        }
        try revive(revived, in: office, db)
        let new = told.values.sorted { ($0.day, $0.key.tenure) < ($1.day, $1.key.tenure) }
        for start in stride(from: 0, to: new.count, by: turn) {
            try insert(new[start..<min(start + turn, new.count)], in: office, db)
        }
    }

    private static func checkTenures(_ tenures: Set<TenureID>, in office: OfficeID, _ db: any Connection) throws {
        let all = tenures.sorted()
        var found = 0
        for start in stride(from: 0, to: all.count, by: turn) {
            let some = Array(all[start..<min(start + turn, all.count)])
            found += try db.count(
                "SELECT COUNT(*) FROM representatives_tenure WHERE office_id = \(office) AND id IN \(some)")
        }
        guard found == all.count else {
            throw Failure.internal(cause: "performance of \(all.count - found) tenures the office does not have")
        }
    }

    /// The entries there are of the sources told of.
    private static func known(
        of keys: some Collection<NotedPerformance.Key>, in office: OfficeID, _ db: any Connection
    ) throws -> [KnownPerformance] {
        try Dictionary(grouping: keys, by: \.sourceKind).flatMap { kind, keys in
            let sources = Array(Set(keys.map(\.source))).sorted()
            return try stride(from: 0, to: sources.count, by: turn).flatMap { start -> [KnownPerformance] in
                let some = Array(sources[start..<min(start + turn, sources.count)])
                return try db.all(
                    """
                    SELECT \(KnownPerformance.columns) FROM representatives_performance
                     WHERE office_id = \(office) AND source_kind = \(kind) AND source_id IN \(some)
                    """)
            }
        }
    }

    /// What counts again counts as it is told now: those of one source share their words, so these are few statements.
    private static func revive(
        _ revived: [(id: PerformanceID, noted: NotedPerformance)], in office: OfficeID, _ db: any Connection
    ) throws {
        let alike = Dictionary(grouping: revived) { Words(title: $0.noted.title, role: $0.noted.role, day: $0.noted.day) }
        for (words, entries) in alike {
            for start in stride(from: 0, to: entries.count, by: turn) {
                let some = entries[start..<min(start + turn, entries.count)].map(\.id)
                try db.run(
                    """
                    UPDATE representatives_performance
                       SET state = \(PerformanceState.recorded), state_reason = NULL, withdrawn_at = NULL,
                           settled_at = NULL, title = \(words.title), role = \(words.role), happened_on = \(words.day),
                           year = \(words.day.year), version = version + 1
                     WHERE office_id = \(office) AND id IN \(some)
                    """)
            }
        }
    }

    private struct Words: Hashable {
        let title: String
        let role: String?
        let day: Day
    }

    private static func insert(_ new: ArraySlice<NotedPerformance>, in office: OfficeID, _ db: any Connection) throws {
        var batch = Batch(
            into: "representatives_performance",
            [
                "id", "office_id", "tenure_id", "year", "kind", "happened_on", "title", "role", "source_kind",
                "source_id", "state", "version", "created_at",
            ])
        for noted in new {
            batch.append(
                PerformanceID.new(at: db.now), office, noted.key.tenure, noted.day.year, noted.key.kind, noted.day,
                noted.title, noted.role, noted.key.sourceKind, noted.key.source, PerformanceState.recorded, 1, db.now)
        }
        try db.insert(batch)
    }
}
