import Kernel

/// Brings a database's schema to what this program expects, in the order given, one transaction a migration.
///
/// Several may run at once: each migration locks the list of the applied ones and looks at it again.
public struct Migrator: Sendable {
    /// In the order in which they are applied.
    public let migrations: [Migration]

    public init(_ migrations: [Migration]) { self.migrations = migrations }

    /// The migrations not yet applied; all of them on a database that has never been migrated. Writes nothing.
    /// Throws `StorageError.schema` when the database is newer than this program or a migration was edited.
    public func pending(in database: any Database) async throws -> [Migration] {
        try await database.read { db in
            try db.count(Self.listExists(in: db.dialect)) == 0 ? migrations : try pending(db)
        }
    }

    /// Applies what is pending and gives it. A failure leaves the migrations before it applied, and says which failed.
    @discardableResult public func migrate(_ database: any Database) async throws -> [Migration] {
        try await prepare(database)
        var applied: [Migration] = []
        while let migration = try await database.write(applyNext) { applied.append(migration) }
        return applied
    }

    @Sendable private func applyNext(_ db: any Connection) throws -> Migration? {
        if db.dialect == .postgres { try db.run("LOCK TABLE storage_migration IN EXCLUSIVE MODE") }
        guard let migration = try pending(db).first else { return nil }
        for statement in migration.statements(for: db.dialect) { try Migration.run(statement, db) }
        let position = try db.count("SELECT COUNT(*) FROM storage_migration")
        try db.run(
            """
            INSERT INTO storage_migration (id, position, checksum, applied_at)
            VALUES (\(migration.id), \(position), \(migration.checksum(for: db.dialect)), \(db.now))
            """)
        return migration
    }

    private func pending(_ db: any Connection) throws -> [Migration] {
        let applied = try db.all("SELECT id, checksum FROM storage_migration", as: Applied.self)
        let known = Dictionary(migrations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for entry in applied {
            guard let migration = known[entry.id] else {
                throw StorageError(.schema("数据库比程序新（程序不认识 \(entry.id)）。请先升级程序。"))
            }
            guard migration.checksum(for: db.dialect) == entry.checksum else {
                throw StorageError(.schema("数据库的结构与程序不符（\(entry.id) 被改动过）。请联系管理员。"))
            }
        }
        let done = Set(applied.map(\.id))
        return migrations.filter { !done.contains($0.id) }
    }

    private static func listExists(in dialect: Dialect) -> SQL {
        dialect == .sqlite
            ? "SELECT COUNT(*) FROM sqlite_master WHERE name = 'storage_migration'"
            : "SELECT COUNT(*) FROM pg_tables WHERE tablename = 'storage_migration' AND schemaname = current_schema()"
    }

    private func prepare(_ database: any Database) async throws {
        let exists = Self.listExists(in: database.dialect)
        guard try await database.read({ try $0.count(exists) }) == 0 else { return }
        do {
            _ = try await database.write { db in
                try db.run(
                    """
                    CREATE TABLE IF NOT EXISTS storage_migration (
                        id \(.text) NOT NULL PRIMARY KEY,
                        position \(.integer) NOT NULL,
                        checksum \(.text) NOT NULL,
                        applied_at \(.instant) NOT NULL
                    ) \(.strict)
                    """)
            }
        } catch let error as StorageError {
            // Another program may have created the table in the same moment; PostgreSQL then reports either that it is
            // there already or its catalogue's key.
            guard try await database.read({ try $0.count(exists) }) > 0 else { throw error }
        }
    }

    private struct Applied: Record {
        static var columns: SQL { "id, checksum" }
        let id: String
        let checksum: String
        init(_ row: inout Row) throws {
            id = try row.next()
            checksum = try row.next()
        }
    }
}
