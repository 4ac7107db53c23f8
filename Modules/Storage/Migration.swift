/// One step of a subsystem's schema: forward only, in a transaction of its own, never edited once released.
public struct Migration: Sendable {
    /// "suggestions.0001-suggestion": the subsystem, a number without gaps, and what it brings.
    public let id: String
    private let statements: [SQL]

    public init(_ id: StaticString, _ statements: [SQL]) {
        self.id = id.description
        self.statements = statements
    }

    /// Those that say something to this database.
    func statements(for dialect: Dialect) -> [SQL] {
        statements.filter { !$0.rendered(for: dialect).text.isEmpty }
    }

    /// The statements as one database is given them.
    public func text(for dialect: Dialect) -> String {
        statements(for: dialect).map { $0.rendered(for: dialect).text + ";" }.joined(separator: "\n")
    }

    /// FNV-1a of the text, to notice an edited migration. (Nobody is being defended against here.)
    func checksum(for dialect: Dialect) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text(for: dialect).utf8 {
            hash ^= UInt64(byte)
            hash = hash &* 0x0000_0100_0000_01b3
        }
        return String(hash, radix: 16)
    }
}
