extension ListQuery {
    /// The search, the filters and the order, without the page: "q=…&sort=…".
    public var queryString: String { Query(pairs()).encoded }

    /// The same list at another page.
    public func href(page: Int) -> String {
        href(path: path, pairs() + (page > 1 ? [("page", String(page))] : []))
    }

    /// The same list sorted by that key; the other way round when it is sorted by it already.
    public func href(sortedBy key: String) -> String {
        let descends = key == sort && !descending
        return href(path: path, pairs(order: (key, descends)))
    }

    /// The same list without one of its filters, from its first page on.
    func href(without filter: String) -> String { href(path: path, pairs().filter { $0.0 != filter }) }

    /// Another address with the same search, filters and order: an export.
    public func href(path: String) -> String { href(path: path, pairs()) }

    /// What a filter form must carry along: order and size.
    var kept: [(String, String)] { order(sort, descending) + sizePair }

    private var sizePair: [(String, String)] { size == Self.sizes[0] ? [] : [("size", String(size))] }

    private func pairs(order: (key: String, descending: Bool)? = nil) -> [(String, String)] {
        (search.isEmpty ? [] : [("q", search)]) + filters.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            + self.order(order?.key ?? sort, order?.descending ?? descending) + sizePair
    }

    private func order(_ key: String, _ descending: Bool) -> [(String, String)] {
        if key == defaultSort && descending == defaultDescending { return [] }
        return [("sort", key), ("order", descending ? "desc" : "asc")]
    }

    private func href(path: String, _ pairs: [(String, String)]) -> String {
        pairs.isEmpty ? path : path + "?" + Query(pairs).encoded
    }
}
