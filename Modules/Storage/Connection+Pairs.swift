extension Connection {
    /// The first two columns of every row: an id with its name, a value with its count.
    public func pairs<First: Storable, Second: Storable>(_ sql: SQL) throws -> [(First, Second)] {
        var pairs: [(First, Second)] = []
        try forEach(sql) { row in pairs.append((try row.next(), try row.next())) }
        return pairs
    }

    /// The second column by the first; where a first comes twice, its first row counts.
    public func lookup<Key: Storable & Hashable, Found: Storable>(_ sql: SQL) throws -> [Key: Found] {
        Dictionary(try pairs(sql), uniquingKeysWith: { first, _ in first })
    }
}
