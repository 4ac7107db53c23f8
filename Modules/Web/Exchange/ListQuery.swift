import Kernel

/// Which part of a list is asked for: searched, filtered, sorted, paged. Read from an address, and written back to one.
///
/// Nothing in it is trusted further than its bounds: an unknown sort key, size or filter falls back silently, so that
/// an old link still opens.
public struct ListQuery: Sendable, Equatable {
    public static let sizes = [20, 50, 100]
    /// Pages beyond it are nobody's reading, and only make the database count.
    public static let lastPage = 100_000

    public let path: String
    public let search: String
    /// One of the keys the list offers.
    public let sort: String
    public let descending: Bool
    /// From 1.
    public let page: Int
    public let size: Int
    /// Only names the list offers, only values that are not empty.
    public let filters: [String: String]
    let defaultSort: String
    let defaultDescending: Bool

    /// `sorts[0]` is the order when none is asked for.
    public init(_ request: WebRequest, sorts: [String], filters names: [String] = [], descending: Bool = false) {
        let query = request.query
        path = request.path
        search = String((query["q"] ?? "").trimmed.prefix(100))
        let asked = query["sort"].flatMap { sorts.contains($0) ? $0 : nil }
        defaultSort = sorts.first ?? ""
        defaultDescending = descending
        sort = asked ?? defaultSort
        self.descending = asked == nil ? descending : query["order"] == "desc"
        page = min(max(query["page"].flatMap { Int($0) } ?? 1, 1), Self.lastPage)
        size = query["size"].flatMap { Int($0) }.flatMap { Self.sizes.contains($0) ? $0 : nil } ?? Self.sizes[0]
        var filters: [String: String] = [:]
        for name in names {
            if let value = query[name]?.trimmed, !value.isEmpty { filters[name] = String(value.prefix(100)) }
        }
        self.filters = filters
    }

    public var offset: Int { (page - 1) * size }
    public var limit: Int { size }

    public func filter(_ name: String) -> String? { filters[name] }
    /// Nil also when it is no day.
    public func day(_ name: String) -> Day? { filters[name].flatMap { Day.typed($0) } }
    /// Nil also when it is no id.
    public func id<Subject>(_ name: String) -> ID<Subject>? { filters[name].flatMap { ID($0) } }
    /// Nil also when it is none of those there are.
    public func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
        filters[name].flatMap(Choice.init(rawValue:))
    }
}
