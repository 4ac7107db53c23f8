/// One thing to choose from.
public struct Option: Sendable {
    public let value: String
    public let title: String

    public init(_ value: String, _ title: String) {
        self.value = value
        self.title = title
    }
}

/// What a list can be narrowed by. It is a form that only reads, so its answer can be kept as a bookmark.
public struct FilterBar: Component {
    public enum Field: Sendable {
        /// One of a few; the first entry shown is "全部".
        case select(String, String, [Option])
        /// One of several that is always in force, as a year is: what is shown, whatever the address says. Nil while
        /// another field decides.
        case inForce(String, String, [Option], String?)
        /// From one day to another, both included.
        case days(String, String, String)
        case text(String, String)
        /// A text with names to pick from while typing, where a menu would be too long.
        case suggesting(String, String, [String])

        fileprivate var names: [String] {
            switch self {
            case .select(let name, _, _), .inForce(let name, _, _, _), .text(let name, _), .suggesting(let name, _, _):
                [name]
            case .days(let from, let to, _): [from, to]
            }
        }
    }

    /// A filter in force that the form has no field for, said in words: the form carries it along, a link takes it off.
    public struct Kept: Sendable {
        public let name: String
        public let words: String

        public init(_ name: String, _ words: String) {
            self.name = name
            self.words = words
        }
    }

    public let html: HTML

    /// `search` says what the search box looks through; nil for none.
    public init(_ list: ListQuery, search: String? = nil, fields: [Field] = [], kept: [Kept] = []) {
        let isNarrowed = !list.search.isEmpty || !list.filters.isEmpty
        let bar = form(.class("filter"), .method("get"), .action(list.path), .role("search")) {
            if let search {
                label(.class("wide")) {
                    span("搜索")
                    input(.type("search"), .name("q"), .value(list.search), .placeholder(search), .maxlength(100))
                }
            }
            // One field is no longer than the word that would fold it.
            let first = fields.count > Self.shown + 1 ? Self.shown : fields.count
            for field in fields.prefix(first) { Self.field(field, list) }
            if first < fields.count { Self.folded(fields.dropFirst(first), list) }
            for (name, value) in list.kept { input(.type("hidden"), .name(name), .value(value)) }
            for filter in kept {
                input(.type("hidden"), .name(filter.name), .value(list.filter(filter.name) ?? ""))
            }
            div(.class("buttons")) {
                button("筛选", .type("submit"))
                if isNarrowed { a("清除", .href(list.path)) }
            }
        }
        html = kept.isEmpty ? bar : .list([bar, Self.words(kept, list)])
    }

    /// As many fields stand beside the search; the others are unfolded by whoever looks for them.
    private static let shown = 3

    private static func folded(_ fields: ArraySlice<Field>, _ list: ListQuery) -> HTML {
        let isInUse = fields.contains { $0.names.contains { list.filters[$0] != nil } }
        return details(.open(isInUse)) {
            summary("更多条件")
            div { for field in fields { Self.field(field, list) } }
        }
    }

    private static func words(_ kept: [Kept], _ list: ListQuery) -> HTML {
        p(.class("hint")) {
            "同时只看："
            for filter in kept {
                filter.words
                " "
                a("去掉", .href(list.href(without: filter.name)), .aria(label: "去掉“\(filter.words)”"))
                "　"
            }
        }
    }

    private static func field(_ field: Field, _ list: ListQuery) -> HTML {
        switch field {
        case .select(let name, let title, let options):
            return label {
                span(title)
                select(.name(name)) {
                    option("全部", .value(""))
                    for choice in options {
                        option(choice.title, .value(choice.value), .selected(list.filter(name) == choice.value))
                    }
                }
            }
        case .inForce(let name, let title, let options, let shown):
            return label {
                span(title)
                select(.name(name)) {
                    if shown == nil { option("—", .value("")) }
                    for choice in options {
                        option(choice.title, .value(choice.value), .selected(choice.value == shown))
                    }
                }
            }
        case .text(let name, let title):
            return label {
                span(title)
                input(.type("text"), .name(name), .value(list.filter(name) ?? ""), .maxlength(100))
            }
        case .suggesting(let name, let title, let names):
            return label {
                span(title)
                input(
                    .type("text"), .name(name), .value(list.filter(name) ?? ""), .maxlength(100),
                    .list("filter-\(name)"))
                suggestions(names, id: "filter-\(name)")
            }
        case .days(let from, let to, let title):
            return .list(
                [(from, "自"), (to, "至")].map { name, word in
                    label {
                        span("\(title)\(word)")
                        input(.type("date"), .name(name), .value(list.day(name)?.description ?? ""))
                    }
                })
        }
    }
}
