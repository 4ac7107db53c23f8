import Kernel
import Platform
import RepresentativesContract
import Storage

/// A list of opinions: which, in which order.
public struct OpinionListing: Sendable {
    public enum Order: String, CaseIterable, Sendable { case raised, title, due, state }

    /// A part of the title; empty for all.
    public var search = ""
    public var state: OpinionState?
    public var unit: UnitID?
    public var activity: ActivityID?
    public var from: Day?
    public var to: Day?
    public var order = Order.raised
    public var descending = true

    /// The most lines given at once.
    public static let limit = 100_000

    public init() {}

    /// A part of the list with who gave each, and how long the whole is. Three statements.
    public func page(
        limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> (opinions: [ListedOpinion], total: Int) {
        let condition = condition(for: scope)
        let page: SQL = """
            SELECT \(ListedOpinion.columns) FROM representatives_opinion o
              JOIN representatives_activity v ON v.id = o.activity_id LEFT JOIN platform_unit u ON u.id = o.unit_id
             WHERE \(condition) ORDER BY \(ordering) LIMIT \(limit) OFFSET \(offset)
            """
        var opinions: [ListedOpinion] = try db.all(page)
        let total = try db.count("SELECT COUNT(*) FROM representatives_opinion o WHERE \(condition)")
        let givers: [Giver] = try db.all(
            """
            SELECT w.opinion_id, p.name FROM representatives_opinion_deputy w
              JOIN representatives_tenure t ON t.id = w.tenure_id
              JOIN representatives_person p ON p.id = t.person_id
             WHERE w.opinion_id IN (SELECT s.id FROM (\(page)) s)
             ORDER BY p.sort_key, t.id
            """)
        let names = Dictionary(grouping: givers, by: \.opinion).mapValues { $0.map(\.name) }
        for place in opinions.indices { opinions[place].deputies = names[opinions[place].id] ?? [] }
        return (opinions, total)
    }

    private func condition(for scope: Scope) -> SQL {
        var conditions: [SQL] = [scope.visibleOpinions]
        if !search.isEmpty { conditions.append("\(.contains("o.title", search))") }
        if let state { conditions.append("o.state = \(state)") }
        if let unit { conditions.append("o.unit_id = \(unit)") }
        if let activity { conditions.append("o.activity_id = \(activity)") }
        if let from { conditions.append("o.raised_on >= \(from)") }
        if let to { conditions.append("o.raised_on <= \(to)") }
        return SQL(conditions, joined: " AND ")
    }

    private var ordering: SQL {
        let way: SQL = descending ? "DESC" : "ASC"
        return switch order {
        case .raised: "o.raised_on \(way), o.id \(way)"
        case .title: "o.sort_key \(way), o.id"
        case .due: "due_on \(way) NULLS LAST, o.id"
        case .state: "o.state \(way), o.raised_on DESC, o.id"
        }
    }

    private struct Giver: Record {
        static var columns: SQL { "" }
        let opinion: OpinionID
        let name: String

        init(_ row: inout Row) throws {
            opinion = try row.next()
            name = try row.next()
        }
    }
}
