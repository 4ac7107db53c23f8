import Kernel
import Storage

/// The rows that still sort as names did when one space ended the syllables of a `PinyinKey`.
public enum OldSortKeys {
    private static let portion = 500

    /// Gives some of them their keys of today. One statement for each, as each has a key of its own.
    ///
    /// - Parameters:
    ///   - table: has an `id`, the name, and its `sort_key`.
    ///   - name: the column that the key is made of; where it is empty, the key is left as it is.
    /// - Returns: whether there may be more.
    public static func renew(
        _ table: SQL, of name: SQL = "name", by key: (String) -> String = PinyinKey.of, _ db: any Connection
    ) throws -> Bool {
        let old: [Named] = try db.all(
            """
            SELECT id, \(name) FROM \(table)
             WHERE \(name) <> '' AND NOT (\(.contains("sort_key", "  "))) LIMIT \(portion)
            """)
        for row in old {
            try db.run("UPDATE \(table) SET sort_key = \(key(row.name)) WHERE id = \(row.id)")
        }
        return old.count == portion
    }

    private struct Named: Record {
        static var columns: SQL { "" }
        let id: ID<Never>
        let name: String

        init(_ row: inout Row) throws {
            id = try row.next()
            name = try row.next()
        }
    }
}

extension Job {
    /// Units that were named when names sorted otherwise.
    static let unitKeys = Job("platform.unit-keys", "单位的排序", every: 86_400) { application, _ in
        while try await application.database.write({ try OldSortKeys.renew("platform_unit", $0) }) {}
    }
}
