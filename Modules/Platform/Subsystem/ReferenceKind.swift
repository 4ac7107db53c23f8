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
