import Kernel
import Platform
import Storage

public enum ConstituencySubject {}
public typealias ConstituencyID = ID<ConstituencySubject>

/// A 选区 of a direct election: of a county's or a township's congress, one to three seats (选举法 Art. 3, 25).
public struct Constituency: Record {
    public static var columns: SQL {
        """
        c.id, c.level, c.term, c.number, c.name, c.seats, c.version,
        (SELECT COUNT(*) FROM representatives_tenure m WHERE m.constituency_id = c.id AND m.state IN ('in_office',
         'suspended'))
        """
    }

    public let id: ConstituencyID
    public let level: Level
    public let term: Int
    public let number: Int
    public let name: String
    public let seats: Int
    /// How often it has changed.
    public let version: Int
    /// Deputies who hold a seat of it now.
    public let deputies: Int

    /// "县第10届 第3选区 城关"
    public var title: String { "\(level.congress(term)) 第\(number)选区 \(name)" }

    public init(_ row: inout Row) throws {
        id = try row.next()
        level = try row.next()
        term = try row.next()
        number = try row.next()
        name = try row.next()
        seats = try row.next()
        version = try row.next()
        deputies = try row.next()
    }

    /// A part of the office's constituencies, latest term first, and how many there are. Two statements.
    public static func page(
        level: Level?, term: Int?, limit: Int, offset: Int, in office: OfficeID, _ db: any Connection
    ) throws -> (constituencies: [Constituency], total: Int) {
        var conditions: [SQL] = ["c.office_id = \(office)"]
        if let level { conditions.append("c.level = \(level)") }
        if let term { conditions.append("c.term = \(term)") }
        let condition = SQL(conditions, joined: " AND ")
        let found: [Constituency] = try db.all(
            """
            SELECT \(columns) FROM representatives_constituency c WHERE \(condition)
             ORDER BY c.term DESC, c.level, c.number, c.id LIMIT \(limit) OFFSET \(offset)
            """)
        return (found, try db.count("SELECT COUNT(*) FROM representatives_constituency c WHERE \(condition)"))
    }

    /// Throws `invalid` beside `constituency` unless it is one of the row's congress with a seat left.
    static func check(_ id: ConstituencyID, of row: DeputyRow, in office: OfficeID, _ db: any Connection) throws {
        guard let found = try find(id, in: office, db) else {
            throw Failure.invalid(field: "constituency", "没有这个选区，请从列表中选择。")
        }
        guard found.level == row.level, found.term == row.term else {
            throw Failure.invalid(field: "constituency", "选区不是这个层级、这一届的。")
        }
        guard found.deputies < found.seats else {
            throw Failure.invalid(field: "constituency", "这个选区应选 \(found.seats) 名，已经选满。")
        }
    }

    /// Nil when this office has none such.
    public static func find(_ id: ConstituencyID, in office: OfficeID, _ db: any Connection) throws -> Constituency? {
        try db.first(
            "SELECT \(columns) FROM representatives_constituency c WHERE c.office_id = \(office) AND c.id = \(id)")
    }
}
