/// What the two databases write differently, in statements that make rows out of numbers.
struct DeputySQL {
    let site: Site

    /// An id made from a number of at most sixteen digits; `number` finds the number again.
    func id(_ number: String) -> String {
        site == .sqlite
            ? "CAST(printf('%016d', \(number)) AS BLOB)"
            : "CAST(LPAD(CAST(\(number) AS TEXT), 32, '0') AS UUID)"
    }

    func number(_ id: String) -> String {
        site == .sqlite
            ? "CAST(CAST(\(id) AS TEXT) AS INTEGER)" : "CAST(REPLACE(CAST(\(id) AS TEXT), '-', '') AS BIGINT)"
    }

    /// An id nobody has.
    var newID: String { site == .sqlite ? "randomblob(16)" : "gen_random_uuid()" }

    func day(_ year: String, _ month: String, _ day: String) -> String {
        site == .sqlite
            ? "printf('%04d-%02d-%02d', \(year), \(month), \(day))"
            : "make_date(CAST(\(year) AS INT), CAST(\(month) AS INT), CAST(\(day) AS INT))"
    }

    /// The table `name(n)` of the numbers from `first` to `last`, after WITH RECURSIVE.
    func numbers(_ name: String, _ first: Int, _ last: Int) -> String {
        "\(name)(n) AS (SELECT \(first) UNION ALL SELECT n + 1 FROM \(name) WHERE n < \(last))"
    }

    /// The table `name(id, n)` of the rows of a table with their numbers from 0 on, after WITH RECURSIVE.
    func numbered(_ name: String, _ table: String) -> String {
        "\(name)(id, n) AS (SELECT id, ROW_NUMBER() OVER (ORDER BY id) - 1 FROM \(table))"
    }
}
