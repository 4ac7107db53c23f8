import Storage

/// The statements prepared on one connection, the latest used ones, never many more than the limit.
struct StatementCache {
    /// A prepared statement.
    final class Entry {
        let name: String
        fileprivate var lastUse = 0
        /// The most rows it has given at once; nil before it has been run.
        var mostRows: Int?
        fileprivate init(name: String) { self.name = name }
    }

    private var entries: [StatementText: Entry] = [:]
    private let limit: Int
    private var clock = 0

    init(limit: Int) { self.limit = limit }

    var count: Int { entries.count }

    /// The entry under that key; a new one still has to be prepared. Nil when there is no room for a new one.
    mutating func use(_ key: StatementText) -> (entry: Entry, isNew: Bool)? {
        clock += 1
        if let entry = entries[key] {
            entry.lastUse = clock
            return (entry, false)
        }
        guard entries.count < limit else { return nil }
        // Names are never used twice, so one that could not be removed is in nobody's way.
        let entry = Entry(name: "s\(clock)")
        entry.lastUse = clock
        entries[key] = entry
        return (entry, true)
    }

    /// Forgets what could not be prepared.
    mutating func forget(_ key: StatementText) { entries[key] = nil }

    mutating func forgetAll() { entries = [:] }

    /// When it is full, makes room: forgets the eighth that has not been used for longest, and gives their names.
    mutating func makeRoom() -> [String] {
        guard entries.count >= limit else { return [] }
        let oldest = entries.sorted { $0.value.lastUse < $1.value.lastUse }.prefix(limit / 8 + 1)
        for (key, _) in oldest { entries[key] = nil }
        return oldest.map(\.value.name)
    }
}
