import Kernel
import Platform
import RepresentativesContract
import Storage

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
