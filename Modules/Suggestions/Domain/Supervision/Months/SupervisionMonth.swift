import Kernel
import Platform
import Storage

/// 督办月: a period with its plan; what was done in it is read from the log and from the key suggestions.
public struct SupervisionMonth: Record, Sendable {
    public static var columns: SQL {
        "id, name, starts_on, ends_on, plan, summary, summed_on, cancelled_on, cancelled_reason, entered_by"
    }

    public let id: ID<SupervisionMonth>
    public let name: String
    public let startsOn: Day
    public let endsOn: Day
    public let plan: String
    /// 总结, once the period is over.
    public let summary: String?
    public let summedOn: Day?
    public let cancelledOn: Day?
    public let cancelledReason: String?
    public let enteredBy: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        startsOn = try row.next()
        endsOn = try row.next()
        plan = try row.next()
        summary = try row.next()
        summedOn = try row.next()
        cancelledOn = try row.next()
        cancelledReason = try row.next()
        enteredBy = try row.next()
    }

    /// Newest first. Throws `forbidden` without the permission.
    public static func all(for scope: Scope, _ db: any Connection) throws -> [SupervisionMonth] {
        try scope.require(.superviseSuggestions)
        return try db.all(
            """
            SELECT \(columns) FROM suggestions_month WHERE office_id = \(scope.office)
             ORDER BY starts_on DESC, id LIMIT 500
            """)
    }

    public static func find(_ id: ID<SupervisionMonth>, for scope: Scope, _ db: any Connection) throws
        -> SupervisionMonth
    {
        try scope.require(.superviseSuggestions)
        let found: SupervisionMonth? = try db.first(
            "SELECT \(columns) FROM suggestions_month WHERE id = \(id) AND office_id = \(scope.office)")
        guard let found else { throw Failure.notFound("没有这个督办月。") }
        return found
    }

    /// One that stands and shares a day with this period. One statement.
    static func overlapping(
        _ from: Day, _ to: Day, in office: OfficeID, _ db: any Connection
    ) throws -> SupervisionMonth? {
        try db.first(
            """
            SELECT \(columns) FROM suggestions_month
             WHERE office_id = \(office) AND cancelled_on IS NULL AND starts_on <= \(to) AND ends_on >= \(from)
             ORDER BY starts_on, id LIMIT 1
            """)
    }

    /// What one way of 督办 came to in the period.
    public struct Done: Sendable {
        public let way: String
        /// Once for each unit, as the log lists them.
        public let times: Int
        public let units: Int
    }

    /// By way, in the order of the ways; those not used are absent. Withdrawn ones are not counted. Two statements.
    public func done(in office: OfficeID, _ db: any Connection) throws -> [Done] {
        let counts: [Count] = try db.all(
            """
            SELECT v.kind, CAST(CASE WHEN v.joint_with IS NULL THEN 0 ELSE 1 END AS BIGINT), COUNT(*),
                   COUNT(DISTINCT v.unit_id)
              FROM suggestions_supervision v
             WHERE v.office_id = \(office) AND v.held_on >= \(startsOn) AND v.held_on <= \(endsOn)
               AND v.withdrawn_on IS NULL
             GROUP BY v.kind, CAST(CASE WHEN v.joint_with IS NULL THEN 0 ELSE 1 END AS BIGINT)
            """)
        var done: [Done] = SupervisionKind.allCases.flatMap { kind in
            counts.filter { $0.kind == kind }.sorted { $0.joint < $1.joint }.map {
                Done(way: $0.joint == 0 ? kind.title : "联合督查", times: $0.times, units: $0.units)
            }
        }
        let actions = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_key_action x
             WHERE x.office_id = \(office) AND x.held_on >= \(startsOn) AND x.held_on <= \(endsOn)
               AND x.withdrawn_on IS NULL
            """)
        if actions > 0 { done.append(Done(way: "重点督办活动", times: actions, units: 0)) }
        return done
    }

    private struct Count: Record {
        static var columns: SQL { "" }
        let kind: SupervisionKind
        let joint: Int
        let times: Int
        let units: Int

        init(_ row: inout Row) throws {
            kind = try row.next()
            joint = try row.next()
            times = try row.next()
            units = try row.next()
        }
    }
}
