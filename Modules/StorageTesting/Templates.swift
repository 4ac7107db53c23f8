import Storage

/// What is made once for each list of migrations, though many tests ask for it at the same moment.
actor Templates<Template: Sendable> {
    private var made: [String: Task<Template, any Error>] = [:]
    private let make: @Sendable ([Migration]) async throws -> Template

    init(_ make: @escaping @Sendable ([Migration]) async throws -> Template) { self.make = make }

    func template(of migrations: [Migration], for dialect: Dialect) async throws -> Template {
        let key = fingerprint(of: migrations, for: dialect)
        let task = made[key] ?? Task { [make] in try await make(migrations) }
        made[key] = task
        return try await task.value
    }
}

/// FNV-1a of the migrations' names and texts, as sixteen hexadecimal digits.
func fingerprint(of migrations: [Migration], for dialect: Dialect) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in migrations.flatMap({ Array("\($0.id)\n\($0.text(for: dialect))\n".utf8) }) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
