import Kernel
import Platform
import RepresentativesContract
import Storage

/// Sessions of the congress a deputy missed without approval. Two of them are a lawful cause to end the tenure
/// (代表法 Art. 62); the house only points it out, the committee finds and the standing committee announces.
public enum MissedSessions {
    /// From how many on it is pointed out.
    public static let threshold = 2

    public struct Session: Record {
        public static var columns: SQL { "x.name, x.held_on" }
        public let name: String
        public let heldOn: Day

        public init(_ row: inout Row) throws {
            name = try row.next()
            heldOn = try row.next()
        }
    }

    /// Those that are on record: absent, with no leave that was granted.
    public static func all(of tenure: TenureID, in office: OfficeID, _ db: any Connection) throws -> [Session] {
        try db.all(
            """
            SELECT \(Session.columns)
              FROM representatives_attendance a JOIN representatives_activity x ON x.id = a.activity_id
             WHERE a.office_id = \(office) AND a.tenure_id = \(tenure) AND a.state = 'absent' AND x.kind = 'congress'
             ORDER BY x.held_on, x.id
            """)
    }
}
