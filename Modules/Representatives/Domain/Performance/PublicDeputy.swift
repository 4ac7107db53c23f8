import Kernel
import Platform
import RepresentativesContract
import Storage

/// What everyone may know of a deputy in office: no telephone, birth date, address or number of any paper.
public struct PublicDeputy: Record {
    public static var columns: SQL {
        "t.id, p.name, p.sex, t.ethnicity, t.party, t.post, d.name, t.electing_unit, t.level, t.term"
    }

    public let id: TenureID
    public let name: String
    public let sex: Sex
    public let ethnicity: String?
    public let party: String?
    public let post: String?
    public let delegation: String?
    public let electingUnit: String?
    /// "市第6届"
    public let congress: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        sex = try row.next()
        ethnicity = try row.next()
        party = try row.next()
        post = try row.next()
        delegation = try row.next()
        electingUnit = try row.next()
        let level: Level = try row.next()
        let term: Int = try row.next()
        congress = level.congress(term)
    }

    /// The office, if it publishes. Otherwise throws `notFound`, as for one that is not there.
    public static func office(_ id: OfficeID, _ db: any Connection) throws -> Office {
        guard try DeputyPublication.isPublic(id, db) else { throw Failure.notFound("没有公开的代表信息。") }
        return try Office.named(id, db)
    }

    /// A part of the office's deputies in pinyin order, and how many there are. Two statements.
    public static func page(
        _ search: String, limit: Int, offset: Int, of office: Office, _ db: any Connection
    ) throws -> (deputies: [PublicDeputy], total: Int) {
        let condition = condition(search, office)
        let deputies: [PublicDeputy] = try db.all(
            """
            SELECT \(columns) FROM \(Tenure.tables) WHERE \(condition)
             ORDER BY p.sort_key, t.code, t.id LIMIT \(limit) OFFSET \(offset)
            """)
        return (deputies, try db.count("SELECT COUNT(*) FROM representatives_tenure t WHERE \(condition)"))
    }

    /// Throws `notFound` for one who is not in office, of another level, or another office's.
    public static func find(_ id: TenureID, of office: Office, _ db: any Connection) throws -> PublicDeputy {
        try db.first(
            "SELECT \(columns) FROM \(Tenure.tables) WHERE \(condition("", office)) AND t.id = \(id)"
        ).orNotFound("没有这位代表。")
    }

    private static func condition(_ search: String, _ office: Office) -> SQL {
        let own: SQL = """
            t.office_id = \(office.id) AND t.level = \(office.level) AND t.state = \(TenureState.inOffice)
            """
        return TenureFilter.found(by: search, in: office.id).map { "\(own) AND \($0)" } ?? own
    }
}
