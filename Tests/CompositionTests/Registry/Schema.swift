import Foundation
import Platform
import Storage
import StorageTesting

/// The tables as the migrations make them, read from their text.
struct Schema {
    struct Table {
        let name: String
        /// Of the subsystem whose migration makes it.
        let owner: String
        /// What stands between CREATE and the end of the statement.
        let text: String
        var isVirtual: Bool { text.hasPrefix("CREATE VIRTUAL") }

        func has(column: String) -> Bool {
            text.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix("\(column) ") }
        }
    }

    /// A column whose values a CHECK lists.
    struct ListedColumn: Hashable {
        let name: String
        let values: [String]
    }

    let statements: [(owner: String, text: String)]

    init(_ subsystems: [Subsystem], for dialect: Dialect) {
        statements = subsystems.flatMap { subsystem in
            subsystem.migrations.flatMap { migration in
                migration.text(for: dialect).components(separatedBy: ";\n").map { (subsystem.id, $0) }
            }
        }
    }

    var tables: [Table] {
        statements.compactMap { owner, text in
            text.firstMatch(of: /^CREATE (?:VIRTUAL )?TABLE (\w+)/).map {
                Table(name: String($0.1), owner: owner, text: text)
            }
        }
    }

    /// The names of indexes, with their owners.
    var indexes: [(owner: String, name: String)] {
        statements.compactMap { owner, text in
            text.firstMatch(of: /^CREATE (?:UNIQUE )?INDEX (\w+)/).map { (owner, String($0.1)) }
        }
    }

    /// Tables named by foreign keys, with the owners of the keys.
    var references: [(owner: String, table: String)] {
        statements.flatMap { owner, text in text.matches(of: /REFERENCES (\w+)/).map { (owner, String($0.1)) } }
    }

    /// "suggestions_signer.answer" with what its CHECK lists, as the last migration leaves it.
    ///
    /// PostgreSQL is told in words how a CHECK grows, SQLite has its tables' text rewritten: there the migrated file says.
    static func listedColumns(_ subsystems: [Subsystem], on backend: TestBackend) async throws -> [ListedColumn] {
        guard backend == .sqlite else {
            return listedColumns(Schema(subsystems, for: .postgres).statements.map(\.text))
        }
        return try await backend.with(Application.migrations(of: subsystems)) { database in
            let tables = try await database.fetch(
                "SELECT sql FROM sqlite_master WHERE type = 'table'", as: Single<String>.self)
            return listedColumns(tables.map(\.field))
        }
    }

    private static func listedColumns(_ texts: [String]) -> [ListedColumn] {
        let all = texts.flatMap { text -> [ListedColumn] in
            guard let table = text.firstMatch(of: /^(?:CREATE|ALTER) TABLE (\w+)/)?.1 else { return [] }
            return text.matches(of: /CHECK \((\w+) IN \(([^)]*)\)\)/).map { match in
                ListedColumn(
                    name: "\(table).\(match.1)", values: match.2.matches(of: /'([^']*)'/).map { String($0.1) })
            }
        }
        let last = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { _, later in later })
        return last.values.sorted { $0.name < $1.name }
    }
}
