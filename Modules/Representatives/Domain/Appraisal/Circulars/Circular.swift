import Kernel
import Platform
import Storage

/// One circular.
public struct Circular: CaseRecord {
    public static var columns: SQL { "c.id, c.number, c.issued_on, c.title, c.preface, c.state, c.version" }

    public let id: ID<Circular>
    /// 期号
    public let number: String
    public let issuedOn: Day
    public let title: String
    /// What the office writes before the figures; nil for what the ledger brought.
    public let preface: String?
    public let state: CircularState
    public let version: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        issuedOn = try row.next()
        title = try row.next()
        preface = try row.next()
        state = try row.next()
        version = try row.next()
    }

    /// Throws `notFound` for another office's.
    public static func find(_ id: ID<Circular>, in office: OfficeID, _ db: any Connection) throws -> Circular {
        try db.first(
            "SELECT \(columns) FROM representatives_circular c WHERE c.id = \(id) AND c.office_id = \(office)"
        ).orNotFound("没有这期通报。")
    }

    /// A part of the office's circulars, newest first; of one year if given.
    public static func page(
        year: Int?, descending: Bool = true, limit: Int, offset: Int, in office: OfficeID, _ db: any Connection
    ) throws -> [Circular] {
        let way: SQL = descending ? "DESC" : "ASC"
        return try db.all(
            """
            SELECT \(columns) FROM representatives_circular c WHERE c.office_id = \(office)\(within(year))
             ORDER BY c.issued_on \(way), c.number \(way), c.id LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public static func count(year: Int?, in office: OfficeID, _ db: any Connection) throws -> Int {
        try db.count("SELECT COUNT(*) FROM representatives_circular c WHERE c.office_id = \(office)\(within(year))")
    }

    private static func within(_ year: Int?) -> SQL {
        guard let year else { return "" }
        return " AND c.issued_on >= \(Day.first(of: year)) AND c.issued_on <= \(Day.last(of: year))"
    }
}
