/// A statement or a part of one, as a value. Its text can only come from literals in the source: whatever is known
/// at run time is bound as a parameter, is a `Token`, or is another `SQL`. There is no raw string.
///
///     "SELECT \(Suggestion.columns) FROM suggestions_suggestion WHERE office_id = \(office) AND state IN \(open)"
public struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
    enum Segment: Sendable, Hashable {
        case text(Literal)
        case value(Value)
        case token(Token)
    }

    var segments: [Segment]

    public init(stringLiteral text: StaticString) { segments = [.text(Literal(text))] }
    public init(stringInterpolation: StringInterpolation) { segments = stringInterpolation.segments }

    /// The parts one after another, `separator` between them: for lists of conditions or assignments.
    public init(_ parts: [SQL], joined separator: SQL) {
        segments = Array(parts.map(\.segments).joined(separator: separator.segments))
    }

    public static func + (left: SQL, right: SQL) -> SQL {
        var sum = left
        sum.segments += right.segments
        return sum
    }

    /// Collects literals, bound values, lists, tokens and fragments.
    public struct StringInterpolation: StringInterpolationProtocol {
        public typealias StringLiteralType = StaticString
        var segments: [Segment] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            segments.reserveCapacity(interpolationCount * 2 + 1)
        }

        public mutating func appendLiteral(_ text: StaticString) {
            if text.utf8CodeUnitCount > 0 { segments.append(.text(Literal(text))) }
        }

        /// A bound parameter.
        public mutating func appendInterpolation(_ value: some Storable) { segments.append(.value(value.stored)) }

        /// A bound parameter that may be NULL.
        public mutating func appendInterpolation<Field: Storable>(_ value: Field?) {
            segments.append(.value(value.stored))
        }

        /// A list for IN, brackets included. An empty list matches nothing.
        public mutating func appendInterpolation<Item: Storable>(_ items: [Item]) {
            segments.append(.text(Literal("(")))
            // Lists grow to the next power of two by repeating the last value: few shapes of a statement, few plans.
            var size = 1
            while size < items.count { size *= 2 }
            for place in 0..<size {
                if place > 0 { segments.append(.text(Literal(", "))) }
                segments.append(.value(items.isEmpty ? .null(Item.kind) : items[min(place, items.count - 1)].stored))
            }
            segments.append(.text(Literal(")")))
        }

        public mutating func appendInterpolation(_ token: Token) { segments.append(.token(token)) }
        public mutating func appendInterpolation(_ fragment: SQL) { segments += fragment.segments }
    }
}

extension SQL {
    /// The text for one database with its numbered placeholders, and the values in their order.
    public func rendered(for dialect: Dialect) -> (text: String, values: [Value]) {
        var text = ""
        text.reserveCapacity(segments.count * 24)
        var values: [Value] = []
        append(to: &text, &values, for: dialect)
        return (text, values)
    }

    private func append(to text: inout String, _ values: inout [Value], for dialect: Dialect) {
        for segment in segments {
            switch segment {
            case .text(let literal): text += literal.text.description
            case .value(let value):
                values.append(value)
                text += dialect == .sqlite ? "?" : "$"
                text += String(values.count)
            case .token(let token): token.sql(for: dialect).append(to: &text, &values, for: dialect)
            }
        }
    }
}

/// A stretch of text from the program's source. It is never copied: it lies where the compiler put it.
struct Literal: Sendable, Hashable {
    let text: StaticString

    init(_ text: StaticString) { self.text = text }

    static func == (left: Literal, right: Literal) -> Bool { left.text.description == right.text.description }
    func hash(into hasher: inout Hasher) { hasher.combine(text.description) }
}
