import Kernel
import Platform
import Storage
import StorageTesting
import Testing

struct SchemaTests {
    /// Tables without an office of their own: the offices themselves, jobs of the server, and parts of a row that has
    /// one (a delivery of its event, a file of its upload, a searched text of what it is found as).
    static let officeless: Set<String> = [
        "platform_office", "platform_job", "platform_delivery", "platform_upload_file", "representatives_search",
        "representatives_activity_search",
        "suggestions_search",
        "suggestions_public_search",
    ]

    @Test func `migrations are numbered from 0001 without gaps, under their subsystem's name`() throws {
        for subsystem in Registry.subsystems {
            for (place, migration) in subsystem.migrations.enumerated() {
                let number = "\(place + 1)"
                let prefix = "\(subsystem.id).\(String(repeating: "0", count: 4 - number.count))\(number)-"
                #expect(migration.id.hasPrefix(prefix) && migration.id.count > prefix.count, "\(migration.id)")
            }
        }
    }

    @Test(arguments: Dialect.allCases) func `tables and indexes bear their subsystem's name`(_ dialect: Dialect) {
        let schema = Schema(Registry.subsystems, for: dialect)
        #expect(Registry.repeated(schema.tables.map(\.name)).isEmpty)
        #expect(schema.tables.count > 20)
        for table in schema.tables { #expect(table.name.hasPrefix("\(table.owner)_")) }
        for index in schema.indexes { #expect(index.name.hasPrefix("\(index.owner)_")) }
    }

    @Test(arguments: Dialect.allCases)
    func `foreign keys go to a subsystem's own tables or to those it builds on`(_ dialect: Dialect) {
        let schema = Schema(Registry.subsystems, for: dialect)
        let owners = Dictionary(schema.tables.map { ($0.name, $0.owner) }, uniquingKeysWith: { first, _ in first })
        let allowed = Dictionary(
            uniqueKeysWithValues: Registry.subsystems.map { ($0.id, Set($0.after + [$0.id, "platform"])) })
        #expect(!schema.references.isEmpty)
        for reference in schema.references {
            let owner = owners[reference.table] ?? "nobody"
            #expect(allowed[reference.owner]?.contains(owner) ?? false, "\(reference.owner) → \(reference.table)")
        }
    }

    @Test(arguments: Dialect.allCases) func `every business table has its office`(_ dialect: Dialect) {
        let tables = Schema(Registry.subsystems, for: dialect).tables.filter { !$0.isVirtual }
        let without = Set(tables.filter { !$0.has(column: "office_id") }.map(\.name))
        #expect(without == Self.officeless)
    }

    @Test func `every table is strict and every constraint is named after its table`() {
        for table in Schema(Registry.subsystems, for: .sqlite).tables where !table.isVirtual {
            #expect(table.text.hasSuffix("STRICT") || table.text.hasSuffix("STRICT;"), "\(table.name)")
            let names = table.text.matches(of: /CONSTRAINT (\w+)/).map { String($0.1) }
            for name in names {
                #expect(name.hasPrefix("\(table.name)_"))
                #expect(["_pkey", "_key", "_check", "_fkey"].contains { name.hasSuffix($0) }, "\(name)")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `states are listed in the database as in the program`(_ backend: TestBackend) async throws {
        let columns = try await Schema.listedColumns(Registry.subsystems, on: backend)
        for column in columns {
            #expect(ListedWords.byColumn[column.name]?.sorted() == column.values.sorted(), "\(column.name)")
        }
        #expect(Set(columns.map(\.name)) == Set(ListedWords.byColumn.keys))
    }

    @Test(arguments: TestBackend.allCases)
    func `every case's states are those of its table`(_ backend: TestBackend) async throws {
        let columns = try await Schema.listedColumns(Registry.subsystems, on: backend)
        for diagram in Registry.subsystems.flatMap(\.diagrams) {
            let table = diagram.kind.replacing(".", with: "_")
            let listed = columns.first { $0.name == "\(table).state" }
            #expect(listed?.values.sorted() == diagram.states.sorted(), "\(diagram.kind)")
        }
    }
}
