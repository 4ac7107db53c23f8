import Kernel

/// One thing to be filled in for an event: the page's field, the command's option and the API's member are this.
public struct InputField: Sendable {
    public enum Kind: Sendable {
        case line(maxLength: Int)
        case text(maxLength: Int)
        /// One of a closed list; never preset.
        case choice([Choice])
        case day
        case yesNo
        /// One or many of the things a source lists (units, deputies), by id.
        case one(Source)
        case many(Source)
    }

    /// A word of a closed list: how it is stored and how it reads.
    public struct Choice: Sendable, Hashable {
        public let value: String
        public let title: String

        public init(_ value: String, _ title: String) {
            self.value = value
            self.title = title
        }
    }

    /// Where the things to choose from come from; who brings a source names it in an extension of its own.
    public struct Source: Hashable, Sendable {
        public let name: String

        public init(_ name: String) { self.name = name }

        /// The office's 承办单位.
        public static let units = Source("units")
        /// The office's meetings.
        public static let meetings = Source("meetings")
    }

    public let name: String
    public let title: String
    public let kind: Kind
    public let required: Bool
    public let hint: String?
    /// Seldom filled in: on a page it stands folded under these words, with its neighbours of the same words.
    public let under: String?

    public init(
        _ name: String, _ title: String, _ kind: Kind, required: Bool = false, hint: String? = nil, under: String? = nil
    ) {
        self.name = name
        self.title = title
        self.kind = kind
        self.required = required
        self.hint = hint
        self.under = under
    }
}
