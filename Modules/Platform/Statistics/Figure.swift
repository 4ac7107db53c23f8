import Kernel

/// One number of a report.
public struct Figure: Sendable, Equatable {
    /// "suggestions.session.total"
    public let key: String
    public let value: Int
    /// 件, 人, 人次, %
    public let unit: String
    public let title: String
    /// What is counted, in words.
    public let definition: String

    public init(key: String, value: Int, unit: String, title: String, definition: String) {
        self.key = key
        self.value = value
        self.unit = unit
        self.title = title
        self.definition = definition
    }
}

/// One of the records behind a figure.
public struct FigureRecord: Sendable, Equatable {
    public struct Field: Sendable, Equatable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public let title: String
    /// Its page; nil when it has none of its own.
    public let path: String?
    public let fields: [Field]

    public init(_ title: String, path: String? = nil, fields: [Field] = []) {
        self.title = title
        self.path = path
        self.fields = fields
    }
}
