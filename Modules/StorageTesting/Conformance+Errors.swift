import Kernel
import Storage

private enum State: String, Storable { case open, closed }

extension Conformance {
    static let errors = [
        Conformance("a broken constraint is told by the same name") { db in
            try await db.write { try createVisits($0) }
            let station = ID<Never>.new()
            try await db.write { db in
                try db.run("INSERT INTO station (id) VALUES (\(station))")
                try db.run(
                    """
                    INSERT INTO visit (id, station_id, name, place, amount, code)
                    VALUES (1, \(station), 'Li', 'A', 1, 'ab')
                    """)
            }
            let refusals: [(StorageError.Kind, SQL)] = [
                (.unique(constraint: "visit_pkey"), "INSERT INTO visit (id, name, place) VALUES (1, 'x', 'x')"),
                (.unique(constraint: "station_pkey"), "INSERT INTO station (id) VALUES (\(station))"),
                (
                    .unique(constraint: "visit_name_place_key"),
                    "INSERT INTO visit (id, name, place) VALUES (2, 'Li', 'A')"
                ),
                (
                    .unique(constraint: "visit_amount_key"),
                    "INSERT INTO visit (id, name, place, amount) VALUES (2, 'y', 'y', 1)"
                ),
                (
                    .unique(constraint: "visit_lower_code_key"),
                    "INSERT INTO visit (id, name, place, code) VALUES (2, 'y', 'y', 'AB')"
                ),
                (
                    .check(constraint: "visit_amount_check"),
                    "INSERT INTO visit (id, name, place, amount) VALUES (2, 'y', 'y', 0)"
                ),
                (.notNull(column: "visit.name"), "INSERT INTO visit (id, place) VALUES (2, 'y')"),
                (
                    .foreignKey,
                    "INSERT INTO visit (id, station_id, name, place) VALUES (2, \(ID<Never>.new()), 'y', 'y')"
                ),
                (.foreignKey, "DELETE FROM station WHERE id = \(station)"),
            ]
            for (kind, sql) in refusals {
                try await expectError(kind) { _ = try await db.write { try $0.run(sql) } }
            }
            let left = try await db.read { try $0.count("SELECT COUNT(*) FROM visit") }
            try expect(left, is: 1, "rows")
        },
        Conformance("a batch that breaks a constraint leaves no row of itself, and names the constraint") { db in
            try await db.write { try createVisits($0) }
            let left = try await db.write { db in
                let rows: [[Value]] = [(1, "a"), (2, "b"), (3, "a")].map { [.integer($0), .text($1), .text("p")] }
                do {
                    try db.savepoint { _ = try db.insert(Batch(into: "visit", ["id", "name", "place"], rows: rows)) }
                    throw ConformanceError(description: "nothing was refused")
                } catch let error as StorageError {
                    try expect(error.kind, is: .unique(constraint: "visit_name_place_key"), "the refusal")
                }
                return try db.count("SELECT COUNT(*) FROM visit")
            }
            try expect(left, is: 0, "rows")
        },
        Conformance("a field of another type is a decoding error that names the column") { db in
            try await db.write { db in
                try db.run("CREATE TABLE item (n \(.integer), words \(.text)) \(.strict)")
                try db.run("INSERT INTO item (n, words) VALUES (NULL, 'x')")
            }
            let isDecoding = { (name: String) in
                { (kind: StorageError.Kind) in
                    if case .decoding(let column, _) = kind { column == name } else { false }
                }
            }
            try await expectError("text as a number", where: isDecoding("words")) {
                _ = try await db.fetch("SELECT words FROM item", as: Single<Int>.self)
            }
            try await expectError("NULL as a number", where: isDecoding("n")) {
                _ = try await db.fetch("SELECT n FROM item", as: Single<Int>.self)
            }
            try await expectError("text as an id", where: isDecoding("words")) {
                _ = try await db.read { try $0.values("SELECT words FROM item", as: ID<Never>.self) }
            }
            try await expectError("an unknown state", where: isDecoding("words")) {
                _ = try await db.read { try $0.values("SELECT words FROM item", as: State.self) }
            }
        },
        Conformance("our own mistakes are told apart from the user's") { db in
            _ = try await db.write { try $0.run("CREATE TABLE item (n \(.integer)) \(.strict)") }
            let mistakes: [SQL] = [
                "SELECT n FROM nowhere", "SELEC n FROM item", "SELECT m FROM item",
                "INSERT INTO item (n) VALUES (\("x"))",
                "SELECT n FROM item WHERE n = \"word\"",
            ]
            for mistake in mistakes {
                try await expectError(.statement) { _ = try await db.write { try $0.run(mistake) } }
            }
            try await expectError(.statement) { _ = try await db.fetch("SELECT n FROM nowhere", as: Single<Int>.self) }
        },
        Conformance("an error tells no value") { db in
            try await db.write { try createVisits($0) }
            let secret = "绝密姓名"
            do {
                _ = try await db.write { db in
                    for _ in 0..<2 {
                        try db.run("INSERT INTO visit (id, name, place) VALUES (\(7), \(secret), \(secret))")
                    }
                }
                throw ConformanceError(description: "nothing was refused")
            } catch let error as StorageError {
                try expect(!"\(error) \(error.detail ?? "") \(error.failure)".contains(secret), "the value is told")
            }
        },
    ]

    private static func createVisits(_ db: any Connection) throws {
        try db.run("CREATE TABLE station (id \(.id) NOT NULL PRIMARY KEY) \(.strict)")
        try db.run(
            """
            CREATE TABLE visit (
                id \(.integer) NOT NULL PRIMARY KEY,
                station_id \(.id) REFERENCES station (id),
                name \(.text) NOT NULL,
                place \(.text) NOT NULL,
                code \(.text),
                amount \(.integer) CONSTRAINT visit_amount_check CHECK (amount > 0),
                CONSTRAINT visit_name_place_key UNIQUE (name, place)
            ) \(.strict)
            """)
        try db.run("CREATE UNIQUE INDEX visit_amount_key ON visit (amount) WHERE amount IS NOT NULL")
        try db.run("CREATE UNIQUE INDEX visit_lower_code_key ON visit (LOWER(code))")
    }
}
