extension Migration {
    /// Replaces the condition of a table's CHECK: an enumeration that has grown.
    ///
    /// SQLite knows no such statement; its manual's way is to rewrite the table's text where the schema is kept. What
    /// changes is only which new rows are refused. `PRAGMA writable_schema = RESET` makes this connection read the schema
    /// anew; the others do so at the next CREATE or ALTER, so one must follow in the same migration.
    ///
    /// A condition that is not found ends the migration: the `Migrator` looks, for `replace` says nothing, and the text
    /// of the statement is in the checksums of released migrations.
    ///
    /// - Parameters:
    ///   - old: the condition exactly as the table was created with it, line breaks included.
    ///   - new: the condition from now on; every row there is must satisfy it.
    public static func changeCheck(
        _ name: StaticString, of table: StaticString, from old: StaticString, to new: StaticString
    ) -> [SQL] {
        let (constraint, relation) = (SQL(stringLiteral: name), SQL(stringLiteral: table))
        let rewriting: SQL = """
            UPDATE sqlite_master
               SET sql = replace(sql, \("CHECK (\(old.description))"), \("CHECK (\(new.description))"))
             WHERE type = 'table' AND name = \(table.description)
            """
        let replacing: SQL = """
            ALTER TABLE \(relation)
              DROP CONSTRAINT \(constraint), ADD CONSTRAINT \(constraint) CHECK (\(SQL(stringLiteral: new)))
            """
        return [
            "\(.only(.sqlite, "PRAGMA writable_schema = ON"))", "\(.only(.sqlite, rewriting))",
            "\(.only(.sqlite, "PRAGMA writable_schema = RESET"))", "\(.only(.postgres, replacing))",
        ]
    }

    /// Runs a statement of a migration. Throws `StorageError.statement` when it should have rewritten a table's text and
    /// left it as it was.
    static func run(_ statement: SQL, _ db: any Connection) throws {
        guard statement.rendered(for: db.dialect).text.hasPrefix("UPDATE sqlite_master") else {
            try db.run(statement)
            return
        }
        let tables: SQL = "SELECT sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
        let before = try db.values(tables, as: String.self)
        try db.run(statement)
        guard try db.values(tables, as: String.self) != before else {
            throw StorageError(.statement, detail: "no table has the CHECK that should change")
        }
    }
}
