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
        public static var columns: SQL {
            "s.election_id, s.stage, s.starts_on, s.ends_on, s.posted_on, s.final_posted_on, s.note"
        }
        public let election: ID<Election>
        public let stage: ElectionStage
        public let startsOn: Day
        public let endsOn: Day?
        /// 张榜公布: when its list was posted.
        public let postedOn: Day?
        /// When the final list of candidates was posted; nil in other stages.
        public let finalPostedOn: Day?
        public let note: String?

        public init(_ row: inout Row) throws {
            election = try row.next()
            stage = try row.next()
            startsOn = try row.next()
            endsOn = try row.next()
            postedOn = try row.next()
            finalPostedOn = try row.next()
            note = try row.next()
        }
    }

    /// What the law asks of the days on which this stage's lists are posted and they do not keep, of an election by the
    /// voters (选举法 Art. 28, 32): 选民名单 twenty days before the day of the election, candidates fifteen, the final
    /// candidates seven.
    public func late(_ stage: Stage) -> [String] {
        guard level == .county || level == .township else { return [] }
        let lists: [(title: String, posted: Day?, days: Int, article: String)] =
            switch stage.stage {
            case .voters: [("选民名单", stage.postedOn, 20, "第二十八条")]
            case .candidates:
                [
                    ("代表候选人名单", stage.postedOn, 15, "第三十二条"), ("正式代表候选人名单", stage.finalPostedOn, 7, "第三十二条"),
                ]
            case .preparation, .voting, .firstSession, .summary: []
            }
        return lists.compactMap { list in
            let latest = heldOn.advanced(by: -list.days)
            guard let posted = list.posted else {
                return "\(list.title)还没有登记张榜公布之日，应在 \(latest) 以前（选举法\(list.article)）"
            }
            return posted > latest
                ? "\(list.title) \(posted) 公布，晚于法定的 \(latest)（选举日的 \(list.days) 日以前，选举法\(list.article)）" : nil
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
