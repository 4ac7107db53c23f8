import Kernel
import Storage

/// A kind of thing others may refer to, and how to name many of them at once.
public struct ReferenceKind: Sendable {
    public struct Description: Sendable {
        public let title: String
        /// Where it is shown.
        public let path: String

        public init(title: String, path: String) {
            self.title = title
            self.path = path
        }
    }

    /// "suggestions.suggestion"
    public let kind: String
    /// Unknown ids and another office's are absent from the answer. One statement, however many ids.
    public let describe: @Sendable ([ID<Never>], OfficeID, any Connection) throws -> [ID<Never>: Description]

    public init(
        _ kind: String,
        describe: @escaping @Sendable ([ID<Never>], OfficeID, any Connection) throws -> [ID<Never>: Description]
    ) {
        self.kind = kind
        self.describe = describe
    }

    /// A kind whose things stand below one address: `select` reads them, `named` gives the id and the title of each.
    public init<Thing: Record, Subject>(
        _ kind: String, below address: String, _ select: @escaping @Sendable ([ID<Never>], OfficeID) -> SQL,
        named: @escaping @Sendable (Thing) -> (id: ID<Subject>, title: String)
    ) {
        self.init(kind) { ids, office, db in
            let things: [Thing] = try db.all(select(ids, office))
            return Dictionary(
                things.map(named).map { ($0.id.asID(), Description(title: $0.title, path: "\(address)/\($0.id)")) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    /// As above, where the statement selects just that: id and name.
    public init(
        _ kind: String, below address: String, _ select: @escaping @Sendable ([ID<Never>], OfficeID) -> SQL
    ) {
        self.init(kind) { ids, office, db in
            let names: [ID<Never>: String] = try db.lookup(select(ids, office))
            return Dictionary(
                uniqueKeysWithValues: names.map { ($0, Description(title: $1, path: "\(address)/\($0)")) })
        }
    }
}

extension Application {
    /// Titles and addresses of the office's things of any kinds: one statement a kind.
    public func describe(_ references: [Reference], in office: OfficeID, _ db: any Connection) throws
        -> [Reference: ReferenceKind.Description]
    {
        var described: [Reference: ReferenceKind.Description] = [:]
        for (kind, group) in Dictionary(grouping: Set(references), by: \.kind) {
            guard let describer = referenceKinds[kind] else { continue }
            for (id, description) in try describer.describe(group.map(\.id), office, db) {
                described[Reference(kind, id)] = description
            }
        }
        return described
    }
}
