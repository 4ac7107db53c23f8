import Storage

extension SearchIndex {
    /// Deputies by name, 代表编号, post and delegation.
    static let tenures = SearchIndex("representatives_search")
}
