import Storage

extension Conformance {
    static let texts = [
        Conformance("text with a NUL character is refused, alone and in a batch") { db in
            _ = try await db.write { try $0.run("CREATE TABLE note (words \(.text)) \(.strict)") }
            let bad = "前\u{0}后"
            try await expectError(.unstorable) {
                _ = try await db.write { try $0.run("INSERT INTO note (words) VALUES (\(bad))") }
            }
            try await expectError(.unstorable) {
                _ = try await db.write {
                    try $0.insert(Batch(into: "note", ["words"], rows: [[.text("好")], [.text(bad)]]))
                }
            }
            try await expectError(.unstorable) {
                _ = try await db.fetch("SELECT words FROM note WHERE words = \(bad)", as: Single<String>.self)
            }
            let left = try await db.read { try $0.count("SELECT COUNT(*) FROM note") }
            try expect(left, is: 0, "rows")
        },
        Conformance("text sorts by its bytes") { db in
            let words = ["𬭎", "中", "Ä", "ä", "a", "B", "A", "", "ab", "㛃", "代表", "代"]
            let sorted = try await db.write { db in
                try db.run("CREATE TABLE word (words \(.text)) \(.strict)")
                try db.insert(Batch(into: "word", ["words"], rows: words.map { [.text($0)] }))
                return try db.values("SELECT words FROM word ORDER BY words", as: String.self)
            }
            let bytewise = words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            try expect(sorted, is: bytewise, "the order")
        },
        Conformance("a text contains another letter by letter, without patterns or folding") { db in
            let words = ["关于河道治理的建议", "100%", "100x", "a_b", "axb", "ABC", "㛃𬭎", "𬭎", "'"]
            try await db.write { db in
                try db.run("CREATE TABLE word (words \(.text)) \(.strict)")
                try db.insert(Batch(into: "word", ["words"], rows: words.map { [.text($0)] }))
            }
            for part in ["河道", "道河", "0%", "a_b", "abc", "BC", "𬭎", "'", "㛃𬭎"] {
                let found = try await db.fetch(
                    "SELECT words FROM word WHERE \(.contains("words", part)) ORDER BY words", as: Single<String>.self)
                let expected = words.filter { $0.contains(part) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
                try expect(found.map(\.field), is: expected, "containing \(part)")
            }
        },
        Conformance("a list of any length selects exactly its members") { db in
            try await db.write { db in
                try db.run("CREATE TABLE item (n \(.integer) NOT NULL, words \(.text)) \(.strict)")
                try db.insert(
                    Batch(into: "item", ["n", "words"], rows: (0..<2000).map { [.integer($0), .text("\($0)")] }))
            }
            for length in [0, 1, 3, 1000] {
                let numbers = (0..<length).map { $0 * 2 }
                let words = numbers.map { "\($0)" }
                let (byNumber, byText) = try await db.read { db in
                    (
                        try db.values("SELECT n FROM item WHERE n IN \(numbers) ORDER BY n", as: Int.self),
                        try db.values("SELECT n FROM item WHERE words IN \(words) ORDER BY n", as: Int.self)
                    )
                }
                try expect(byNumber, is: numbers, "\(length) numbers")
                try expect(byText, is: numbers, "\(length) texts")
            }
        },
    ]
}
