import Kernel
import Storage

/// A row to read and to insert: ten columns with Chinese texts, as a list of an office has them.
struct Item: Record {
    static var columns: SQL { "id, owner_id, created_at, changed_at, title, summary, state, place, score, is_open" }

    let id: Int
    let owner: Int
    let createdAt: Instant
    let changedAt: Instant
    let title: String
    let summary: String
    let state: String
    let place: String?
    let score: Double
    let isOpen: Bool

    init(_ row: inout Row) throws {
        id = try row.next()
        owner = try row.next()
        createdAt = try row.next()
        changedAt = try row.next()
        title = try row.next()
        summary = try row.next()
        state = try row.next()
        place = try row.next()
        score = try row.next()
        isOpen = try row.next()
    }

    static func point(_ id: Int) -> SQL { "SELECT \(columns) FROM bench_item WHERE id = \(id)" }

    static func list(_ owner: Int) -> SQL {
        "SELECT \(columns) FROM bench_item WHERE owner_id = \(owner) ORDER BY created_at DESC LIMIT 50"
    }
}
