import Kernel
import Platform
import RepresentativesContract
import Storage

/// An activity for which allowances may be paid.
public struct PayableActivity: Record {
    public static var columns: SQL {
        """
        a.id, a.name, a.held_on,
        (SELECT COUNT(*) FROM representatives_attendance n WHERE n.activity_id = a.id AND n.state = 'attended'),
        (SELECT COUNT(*) FROM representatives_payment y WHERE y.activity_id = a.id AND y.reversed_on IS NULL)
        """
    }

    public let id: ID<PayableActivity>
    public let name: String
    public let heldOn: Day
    /// Deputies who came.
    public let attended: Int
    public let payments: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        heldOn = try row.next()
        attended = try row.next()
        payments = try row.next()
    }

    /// Activities of that year that are over, the latest first.
    public static func all(_ year: Int, limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> (
        activities: [PayableActivity], total: Int
    ) {
        let condition: SQL = """
            a.office_id = \(scope.office) AND a.held_on >= \(Day.first(of: year)) AND a.held_on <= \(Day.last(of: year))
            AND a.held_on <= \(db.now.day) AND a.state <> 'cancelled'
            """
        let activities: [PayableActivity] = try db.all(
            """
            SELECT \(columns) FROM representatives_activity a WHERE \(condition)
             ORDER BY a.held_on DESC, a.id LIMIT \(limit) OFFSET \(offset)
            """)
        return (activities, try db.count("SELECT COUNT(*) FROM representatives_activity a WHERE \(condition)"))
    }

    /// Throws `notFound` for another office's.
    public static func find(_ id: ID<PayableActivity>, for scope: Scope, _ db: any Connection) throws
        -> PayableActivity
    {
        try db.first(
            """
            SELECT \(columns) FROM representatives_activity a WHERE a.office_id = \(scope.office) AND a.id = \(id)
            """
        ).orNotFound("没有这次活动。")
    }
}

/// 发放: pays all who came to an activity and have not been paid for it.
public enum PayActivity {
    public static let fields: [InputField] = [
        AllowanceKind.field(AllowanceKind.allCases.filter(\.isByActivity)), Payout.paidOn,
        InputField("note", "说明", .line(maxLength: 200)),
    ]

    /// How many were paid; the rule of the year in which the activity was held says how much. A constant number of
    /// statements. Throws `invalid` when nobody is left to be paid, there is no rule, or the budget has not so much.
    @discardableResult public static func pay(
        _ id: ID<PayableActivity>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws -> Int {
        let activity = try PayableActivity.find(id, for: scope, db)
        let input = try Input(raw, for: fields)
        guard let kind = AllowanceKind(rawValue: input.required("kind")) else { return 0 }
        let day = try Payout.day(input, db)
        guard day >= activity.heldOn else {
            throw Failure.invalid(field: "paid_on", "发放日期不能早于活动那天（\(activity.heldOn)）。")
        }
        let rule = try AllowanceRule.inForce(kind, activity.heldOn.year, in: scope.office, db)
        let deputies: [TenureID] = try db.values(
            """
            SELECT n.tenure_id FROM representatives_attendance n
             WHERE n.office_id = \(scope.office) AND n.activity_id = \(id) AND n.state = 'attended'
               AND NOT EXISTS (SELECT 1 FROM representatives_payment y
                                WHERE y.activity_id = n.activity_id AND y.tenure_id = n.tenure_id
                                  AND y.kind = \(kind) AND y.reversed_on IS NULL)
             ORDER BY n.tenure_id
            """)
        guard !deputies.isEmpty else {
            throw Failure.invalid("没有要发的：没有登记到会的代表，或到会代表的\(kind.title)都已发放。")
        }
        let payout = Payout(
            kind: kind, year: activity.heldOn.year, paidOn: day, activity: id, note: input.text("note"))
        try payout.write(deputies.map { (.deputy($0), rule.amount) }, by: scope, db)
        return deputies.count
    }
}
