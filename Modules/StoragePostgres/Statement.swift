import Kernel
import Storage

/// A statement ready to be sent: its text for PostgreSQL, its parameters, and the name it has in a connection's cache.
struct Statement: Sendable {
    let text: String
    let values: [Value]
    /// The text and its parameters' types: what a prepared statement depends on. Nil for what is not worth preparing.
    let key: String?

    /// Throws `StorageError.unstorable` for text with a NUL, which PostgreSQL cannot hold.
    init(_ sql: SQL) throws {
        let (text, values) = sql.rendered(for: .postgres)
        try self.init(text: text, values: values)
    }

    init(text: String, values: [Value] = []) throws {
        for value in values { try value.checkStorable() }
        self.text = text
        self.values = values
        key = Self.isQuery(text) ? text + Self.signature(values) : nil
    }

    /// A rough size on the wire, to keep an exchange small.
    var weight: Int {
        values.reduce(text.utf8.count + 64) { sum, value in
            switch value {
            case .text(let text): sum + text.utf8.count + 8
            case .bytes(let bytes): sum + bytes.count + 8
            default: sum + 24
            }
        }
    }

    /// Definitions and locks are run rarely and are not prepared.
    private static func isQuery(_ text: String) -> Bool {
        let word = text.utf8.drop { $0 <= 32 || $0 == UInt8(ascii: "(") }.prefix(6).map { $0 & 0xDF }
        return queries.contains(word) || word.starts(with: with)
    }

    private static let queries: Set<[UInt8]> = Set(
        ["SELECT", "INSERT", "UPDATE", "DELETE", "VALUES"].map { Array($0.utf8) })
    private static let with = Array("WITH".utf8)

    private static func signature(_ values: [Value]) -> String {
        var letters = "\u{0}"
        for value in values { letters.unicodeScalars.append(value.kind.letter) }
        return letters
    }
}

extension Value {
    func checkStorable() throws {
        switch self {
        case .text(let text):
            guard !text.utf8.contains(0) else { throw StorageError(.unstorable) }
        case .day(let day):
            guard Int32(exactly: day.number - Day.postgresEpoch) != nil else { throw StorageError(.unstorable) }
        default: break
        }
    }
}

extension Value.Kind {
    fileprivate var letter: Unicode.Scalar {
        switch self {
        case .integer: "i"
        case .real: "r"
        case .text: "t"
        case .bytes: "b"
        case .boolean: "f"
        case .day: "d"
        case .id: "u"
        }
    }
}

extension Day {
    /// 2000-01-01, from which PostgreSQL counts its dates.
    static let postgresEpoch = 10_957
}
