import Kernel
import Platform
import RepresentativesContract
import Storage

/// Which activities a list is asked for.
public struct ActivityFilter: Sendable {
    public var search = ""
    public var kind: ActivityKind?
    /// The calendar year of the activity's day.
    public var year: Int?
    public var hostLevel: HostLevel?
    public var group: DeputyGroupID?
    public var campaign: CampaignID?
    public var theme: ActivityTheme?
    public var state: ActivityState?
    /// Who came.
    public var deputy: TenureID?

    public init() {}

    /// The condition on `a`. Without the permission nothing is seen.
    func condition(for scope: Scope) -> SQL {
        guard scope.may(.readActivities) else { return "a.id IS NULL" }
        var parts: [SQL] = ["a.office_id = \(scope.office)"]
        if let kind { parts.append("a.kind = \(kind)") }
        if let year, let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
            parts.append("a.held_on >= \(first) AND a.held_on <= \(last)")
        }
        if let hostLevel { parts.append("a.host_level = \(hostLevel)") }
        if let group { parts.append("a.group_id = \(group)") }
        if let campaign { parts.append("a.campaign_id = \(campaign)") }
        if let theme { parts.append("a.theme = \(theme)") }
        if let state { parts.append("a.state = \(state)") }
        if let deputy {
            parts.append(
                """
                EXISTS (SELECT 1 FROM representatives_attendance d
                         WHERE d.activity_id = a.id AND d.tenure_id = \(deputy) AND d.state = 'attended')
                """)
        }
        if let found = SearchIndex.activities.condition(matching: search) {
            // The index speaks of a column `id`, so it is asked where there is only one.
            parts.append(
                "a.id IN (SELECT id FROM representatives_activity WHERE office_id = \(scope.office) AND \(found))")
        }
        return SQL(parts, joined: " AND ")
    }
}

/// A list of activities: which, in which order.
public struct ActivityListing: Sendable {
    public enum Order: String, CaseIterable, Sendable { case day, name, attended }

    /// The most lines that are given at once: more than any office has.
    public static let limit = 100_000

    public let filter: ActivityFilter
    public let order: Order
    public let descending: Bool

    public init(_ filter: ActivityFilter, order: Order = .day, descending: Bool = true) {
        self.filter = filter
        self.order = order
        self.descending = descending
    }

    /// A part of the list, and how long the whole is. Two statements.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws
        -> (activities: [ListedActivity], total: Int)
    {
        let activities: [ListedActivity] = try db.all(
            "\(selection(for: scope)) LIMIT \(limit) OFFSET \(offset)")
        let total = try db.count(
            "SELECT COUNT(*) FROM representatives_activity a WHERE \(filter.condition(for: scope))")
        return (activities, total)
    }

    /// The whole list. One statement. Throws `invalid` when it is longer than `limit`.
    public func all(for scope: Scope, _ db: any Connection) throws -> [ListedActivity] {
        let activities: [ListedActivity] = try db.all("\(selection(for: scope)) LIMIT \(Self.limit + 1)")
        guard activities.count <= Self.limit else { throw Failure.invalid("一次最多导出 \(Self.limit) 项，请先筛选。") }
        return activities
    }

    private func selection(for scope: Scope) -> SQL {
        """
        SELECT \(ListedActivity.columns)
          FROM representatives_activity a LEFT JOIN representatives_group g ON g.id = a.group_id
         WHERE \(filter.condition(for: scope)) ORDER BY \(ordering)
        """
    }

    private var ordering: SQL {
        let way: SQL = descending ? "DESC" : "ASC"
        return switch order {
        case .day: "a.held_on \(way), a.id \(way)"
        case .name: "a.sort_key \(way), a.held_on DESC, a.id"
        case .attended: "attended \(way), a.held_on DESC, a.id"
        }
    }
}

/// An activity as a line of a list.
public struct ListedActivity: Record {
    public static var columns: SQL {
        """
        a.id, a.code, a.kind_word, a.name, a.held_on, a.host, g.name, a.state, a.received, a.opinions,
        (SELECT COUNT(*) FROM representatives_attendance p
          WHERE p.activity_id = a.id AND p.state = 'attended') AS attended
        """
    }

    public let id: ActivityID
    public let code: String
    public let kindWord: String
    public let name: String
    public let heldOn: Day
    public let host: String
    public let group: String?
    public let state: ActivityState
    public let received: Int
    public let opinions: Int
    /// 人次: deputies who came.
    public let attended: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
        kindWord = try row.next()
        name = try row.next()
        heldOn = try row.next()
        host = try row.next()
        group = try row.next()
        state = try row.next()
        received = try row.next()
        opinions = try row.next()
        attended = try row.next()
    }
}
