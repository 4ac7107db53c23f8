import Kernel
import Storage

/// A committee of the congress (专门委员会, 常委会工作机构): known by its name from the first time it is named.
public struct Committee: Record, Sendable {
    public static var columns: SQL { "id, name" }

    public let id: CommitteeID
    public let name: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
    }

    /// Every committee of the office by name.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [Committee] {
        try db.all("SELECT \(columns) FROM platform_committee WHERE office_id = \(office) ORDER BY name, id")
    }

    /// Whether anybody here acts for it; nobody else hears what it is told.
    public static func hasPeople(_ id: CommitteeID, in office: OfficeID, _ db: any Connection) throws -> Bool {
        try db.count(
            """
            SELECT COUNT(*) FROM platform_grant
             WHERE office_id = \(office) AND role = \(Role.committee.rawValue) AND subject_id = \(id) AND revoked_at IS NULL
            """) > 0
    }

    /// The committee of that name; the first time it is named it is entered.
    @discardableResult public static func named(
        _ name: String, in office: OfficeID, _ db: any Connection
    ) throws -> CommitteeID {
        let known: CommitteeID? = try db.value(
            "SELECT id FROM platform_committee WHERE office_id = \(office) AND name = \(name)")
        if let known { return known }
        let id = CommitteeID.new(at: db.now)
        try db.run(
            """
            INSERT INTO platform_committee (id, office_id, name, created_at)
            VALUES (\(id), \(office), \(name), \(db.now))
            """)
        return id
    }
}

struct CommitteeSubjects: GrantSubjects {
    func names(of ids: [ID<Never>], in office: OfficeID, _ db: any Connection) throws -> [ID<Never>: String] {
        guard !ids.isEmpty else { return [:] }
        let found: [Committee] = try db.all(
            "SELECT \(Committee.columns) FROM platform_committee WHERE office_id = \(office) AND id IN \(ids)")
        return Dictionary(found.map { ($0.id.asID(), $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    func choices(in office: OfficeID, _ db: any Connection) throws -> [(id: ID<Never>, name: String)] {
        try Committee.all(in: office, db).map { (id: $0.id.asID(), name: $0.name) }
    }
}
