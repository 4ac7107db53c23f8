import Storage

extension Conformance {
    static let migrations = [
        Conformance("of eight migrators at once each migration is applied by one") { db in
            let applied = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 0..<8 { group.addTask { try await Migrator([first, second]).migrate(db).map(\.id) } }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            try expect(applied.sorted(), is: [first.id, second.id], "applied")
            let listed = try await db.fetch(
                "SELECT id FROM storage_migration ORDER BY position", as: Single<String>.self)
            try expect(listed.map(\.field), is: [first.id, second.id], "listed")
            try expect(try await Migrator([first, second]).pending(in: db).isEmpty, "something is pending")
        },
        Conformance("asking what is pending writes nothing") { db in
            let pending = try await Migrator([first, second]).pending(in: db)
            try expect(pending.map(\.id), is: [first.id, second.id], "pending")
            try await expectError(.statement) {
                _ = try await db.fetch("SELECT id FROM storage_migration", as: Single<String>.self)
            }
        },
        Conformance("a database newer than the program is refused") { db in
            try await Migrator([first, second]).migrate(db)
            let older = Migrator([first])
            try await expectError("pending", where: isSchema) { _ = try await older.pending(in: db) }
            try await expectError("migrate", where: isSchema) { _ = try await older.migrate(db) }
        },
        Conformance("an edited migration is refused") { db in
            try await Migrator([first]).migrate(db)
            let edited = Migrator([
                Migration("testing.0001-first", ["CREATE TABLE first (n \(.text)) \(.strict)"]), second,
            ])
            try await expectError("migrate", where: isSchema) { _ = try await edited.migrate(db) }
            try expect(try await Migrator([first, second]).pending(in: db).map(\.id), is: [second.id], "pending")
        },
        Conformance("a failing migration leaves those before it and nothing of itself") { db in
            let failing = Migration(
                "testing.0002-second",
                ["CREATE TABLE second (n \(.integer)) \(.strict)", "INSERT INTO nowhere (n) VALUES (1)"])
            try await expectError(.statement) { _ = try await Migrator([first, failing]).migrate(db) }
            _ = try await db.fetch("SELECT n FROM first", as: Single<Int>.self)
            try await expectError(.statement) { _ = try await db.fetch("SELECT n FROM second", as: Single<Int>.self) }
            let applied = try await Migrator([first, second]).migrate(db)
            try expect(applied.map(\.id), is: [second.id], "applied after mending it")
        },
    ]

    private static let first = Migration("testing.0001-first", ["CREATE TABLE first (n \(.integer)) \(.strict)"])
    private static let second = Migration(
        "testing.0002-second",
        ["CREATE TABLE second (n \(.integer)) \(.strict)", "INSERT INTO second (n) VALUES (1), (2)"])

    @Sendable private static func isSchema(_ kind: StorageError.Kind) -> Bool {
        if case .schema = kind { true } else { false }
    }
}
