import Synchronization

/// A statement's text for one database, written once for each shape of statement that the program has: two statements
/// of one shape differ in their values only, and share this object. Drivers remember prepared statements by it.
public final class StatementText: Sendable, Hashable {
    public let text: String
    /// The types of its parameters.
    public let kinds: [Value.Kind]
    /// Reads or writes rows, unlike a definition or a lock: worth preparing.
    public let isQuery: Bool
    private let hash: Int

    public init(text: String, kinds: [Value.Kind]) {
        self.text = text
        self.kinds = kinds
        isQuery = Self.isQuery(text)
        var hasher = Hasher()
        hasher.combine(text)
        hasher.combine(kinds)
        hash = hasher.finalize()
    }

    public static func == (left: StatementText, right: StatementText) -> Bool {
        left === right || left.hash == right.hash && left.text == right.text && left.kinds == right.kinds
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(hash) }

    private static func isQuery(_ text: String) -> Bool {
        let word = text.utf8.drop { $0 <= 32 || $0 == UInt8(ascii: "(") }.prefix(6).map { $0 & 0xDF }
        return ["SELECT", "INSERT", "UPDATE", "DELETE", "VALUES"].contains { $0.utf8.elementsEqual(word) }
            || word.starts(with: "WITH".utf8)
    }
}

extension SQL {
    /// The statement's text, shared by all of its shape, and the values in their order.
    public func statement(for dialect: Dialect) -> (text: StatementText, values: [Value]) {
        guard let shape = Shape(self) else {
            let (text, values) = rendered(for: dialect)
            return (StatementText(text: text, kinds: values.map(\.kind)), values)
        }
        let known = dialect == .sqlite ? KnownShapes.sqlite : .postgres
        if let text = known[shape] { return (text, values) }
        let (text, values) = rendered(for: dialect)
        return (known.keep(StatementText(text: text, kinds: values.map(\.kind)), under: shape), values)
    }

    private var values: [Value] {
        var values: [Value] = []
        values.reserveCapacity(segments.count / 2 + 1)
        for case .value(let value) in segments { values.append(value) }
        return values
    }
}

/// What decides a statement's text: its stretches of source, told apart by where they lie, the types of its values, and
/// its tokens.
private struct Shape: Hashable, Sendable {
    private enum Part: Hashable { case text(UInt, Int), value(Value.Kind), token(Token) }

    private let parts: [Part]

    /// Nil for one whose tokens carry SQL or values of their own.
    init?(_ sql: SQL) {
        var parts: [Part] = []
        parts.reserveCapacity(sql.segments.count)
        for segment in sql.segments {
            switch segment {
            case .text(let literal):
                guard literal.text.hasPointerRepresentation else { return nil }
                parts.append(.text(UInt(bitPattern: literal.text.utf8Start), literal.text.utf8CodeUnitCount))
            case .value(let value): parts.append(.value(value.kind))
            case .token(let token):
                guard token.isPlain else { return nil }
                parts.append(.token(token))
            }
        }
        self.parts = parts
    }
}

/// The texts written so far for one database.
private final class KnownShapes: Sendable {
    static let sqlite = KnownShapes()
    static let postgres = KnownShapes()

    private let texts = Mutex<[Shape: StatementText]>([:])

    subscript(shape: Shape) -> StatementText? { texts.withLock { $0[shape] } }

    /// The shapes of a program are few; should something make ever new ones, they do not fill the memory.
    func keep(_ text: StatementText, under shape: Shape) -> StatementText {
        texts.withLock { texts in
            if let earlier = texts[shape] { return earlier }
            if texts.count >= 4096 { texts.removeAll() }
            texts[shape] = text
            return text
        }
    }
}
