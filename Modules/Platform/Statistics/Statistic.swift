import Kernel
import Storage

/// A figure of the catalogue, or a family of them (one for each category): what it counts, in words and in SQL.
///
/// Make one with `counting`, `family`, `summing` or `percentage`; the records behind it come from the same SQL.
public struct Statistic: Sendable {
    public typealias Records = @Sendable (Period, OfficeID) -> SQL
    public typealias Reading = @Sendable (inout Row) throws -> FigureRecord

    /// The words of a figure.
    public struct Words: Sendable {
        public let title: String
        public let unit: String
        /// What is counted.
        public let definition: String
        /// Out of what, where that is not plain from the definition: "本级大会建议".
        public let base: String?
        /// How it is rounded; nil for a count.
        public let rounding: String?

        public init(_ title: String, unit: String, _ definition: String, base: String? = nil, rounding: String? = nil) {
            self.title = title
            self.unit = unit
            self.definition = definition
            self.base = base
            self.rounding = rounding
        }
    }

    /// The figure's key; of a family what stands before the last dot: "suggestions.session.category".
    public let key: String
    public let isFamily: Bool
    public let words: Words
    /// The figures of the period, in their order. A constant number of statements.
    public let figures: @Sendable (Period, OfficeID, any Connection) throws -> [Figure]
    /// The records behind one of them, in the order of its page.
    public let records: @Sendable (_ key: String, Period, OfficeID, any Connection) throws -> [FigureRecord]

    /// A figure of any make; prefer `counting`, `family`, `summing` and `percentage`.
    public init(
        _ key: String, isFamily: Bool = false, _ words: Words,
        figures: @escaping @Sendable (Period, OfficeID, any Connection) throws -> [Figure],
        records: @escaping @Sendable (_ key: String, Period, OfficeID, any Connection) throws -> [FigureRecord]
    ) {
        self.key = key
        self.isFamily = isFamily
        self.words = words
        self.figures = figures
        self.records = records
    }

    /// Whether this key is its own, or one of its family's.
    public func covers(_ key: String) -> Bool {
        isFamily ? key.hasPrefix(self.key + ".") && key.count > self.key.count + 1 : key == self.key
    }

    /// The figure with this value.
    public func figure(_ value: Int) -> Figure {
        Figure(key: key, value: value, unit: words.unit, title: words.title, definition: words.definition)
    }

    /// A family's figure with this suffix.
    public func figure(_ suffix: String, _ value: Int) -> Figure {
        Figure(
            key: "\(key).\(suffix)", value: value, unit: words.unit, title: "\(words.title)：\(suffix)",
            definition: "\(words.definition)：\(suffix)")
    }
}
