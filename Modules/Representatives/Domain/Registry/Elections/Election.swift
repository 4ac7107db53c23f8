import Kernel
import Platform
import RepresentativesContract
import Storage

/// An election: of a whole congress or to fill a vacancy, by voters or by the congress below (选举法 Art. 3, 57).
public struct Election: Record {
    public static var columns: SQL {
        """
        e.id, e.level, e.term, e.kind, e.organ, e.held_on,
        (SELECT COUNT(*) FROM representatives_tenure t
          WHERE t.office_id = e.office_id AND t.level = e.level AND t.term = e.term AND t.elected_on = e.held_on)
        """
    }

    public let id: ID<Election>
    public let level: Level
    public let term: Int
    public let kind: ElectionKind
    /// Who elected: a congress session, a standing committee, or the voters of an area.
    public let organ: String
    public let heldOn: Day
    /// Deputies of that congress who were elected on the day.
    public let elected: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        level = try row.next()
        term = try row.next()
        kind = try row.next()
        organ = try row.next()
        heldOn = try row.next()
        elected = try row.next()
    }

    /// The office's elections, latest first.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [Election] {
        try db.all(
            """
            SELECT \(columns) FROM representatives_election e WHERE e.office_id = \(office)
             ORDER BY e.held_on DESC, e.id LIMIT 500
            """)
    }

    /// A stage of an election with its days.
    public struct Stage: Record {
        public static var columns: SQL { "s.election_id, s.stage, s.starts_on, s.ends_on, s.posted_on, s.note" }
        public let election: ID<Election>
        public let stage: ElectionStage
        public let startsOn: Day
        public let endsOn: Day?
        /// 张榜公布: when its list was posted.
        public let postedOn: Day?
        public let note: String?

        public init(_ row: inout Row) throws {
            election = try row.next()
            stage = try row.next()
            startsOn = try row.next()
            endsOn = try row.next()
            postedOn = try row.next()
            note = try row.next()
        }
    }

    /// The stages of the office's elections.
    public static func stages(in office: OfficeID, _ db: any Connection) throws -> [Stage] {
        try db.all(
            """
            SELECT \(Stage.columns) FROM representatives_election_stage s WHERE s.office_id = \(office)
             ORDER BY s.starts_on, s.id
            """)
    }
}
