import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct SeatMigrationTests {
    @Test(arguments: TestBackend.allCases)
    func `tenures from before keep their standing, and what refers to them stays`(_ backend: TestBackend) async throws {
        let before = Application.migrations(of: [platform]) + representatives.migrations.prefix(3)
        try await backend.with(before) { database in
            let (office, people, tenures) = try await database.write { db in
                let office = try Office.found(
                    name: "甲市人大常委会", shortName: "甲市", level: .city, area: "甲市", clockRules: [], db
                ).office
                let people = [PersonID.new(), PersonID.new()]
                let tenures = [TenureID.new(), TenureID.new()]
                for (person, name) in zip(people, ["赵某", "钱某"]) {
                    try db.run(
                        """
                        INSERT INTO representatives_person (id, office_id, name, sort_key, sex, created_at)
                        VALUES (\(person), \(office), \(name), \(name), 'male', \(db.now))
                        """)
                }
                for ((person, tenure), state) in zip(zip(people, tenures), ["suspended", "in_office"]) {
                    try db.run(
                        """
                        INSERT INTO representatives_tenure (id, office_id, person_id, code, level, term, state,
                                                            version, created_at)
                        VALUES (\(tenure), \(office), \(person), \(state), 'city', 6, \(state), 1, \(db.now))
                        """)
                }
                return (office, people, tenures)
            }
            try await Migrator(Application.migrations(of: [platform, representatives])).migrate(database)
            let states = try await database.read { db in
                try db.values(
                    "SELECT state FROM representatives_tenure WHERE office_id = \(office) ORDER BY code",
                    as: String.self)
            }
            #expect(states == ["in_office", "suspended"])
            try await database.write { db in
                _ = try db.run("UPDATE representatives_tenure SET state = 'invalid' WHERE id = \(tenures[1])")
            }
            await #expect(throws: StorageError.self) {
                try await database.write { db in
                    _ = try db.run("UPDATE representatives_tenure SET state = 'lost' WHERE id = \(tenures[0])")
                }
            }
            await #expect(throws: StorageError.self) {
                try await database.write { db in
                    _ = try db.run("DELETE FROM representatives_person WHERE id = \(people[0])")
                }
            }
        }
    }
}
