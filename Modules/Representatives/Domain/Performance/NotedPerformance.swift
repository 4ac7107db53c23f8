import Kernel
import RepresentativesContract
import Storage

/// An item of the event, each part as what it means.
struct NotedPerformance {
    /// What makes it one and the same however often it is told.
    struct Key: Hashable {
        let tenure: TenureID
        let kind: PerformanceKind
        let sourceKind: String
        let source: ID<Never>
    }

    let key: Key
    let day: Day
    let title: String
    let role: String?

    init(_ item: PerformanceNoted.Item) throws {
        guard let tenure = TenureID(item.tenure), let day = Day(item.day), let source = ID<Never>(item.sourceID) else {
            throw Failure.internal(cause: "an item of \(PerformanceNoted.name) cannot be read")
        }
        key = Key(tenure: tenure, kind: item.kind, sourceKind: item.sourceKind, source: source)
        self.day = day
        title = item.title
        role = item.role
    }
}

/// An entry that is there.
struct KnownPerformance: Record {
    static var columns: SQL { "id, tenure_id, kind, source_kind, source_id, withdrawn_at" }

    let id: PerformanceID
    let key: NotedPerformance.Key
    /// Its source took it back; an entry the office reversed is not meant.
    let isWithdrawn: Bool

    init(_ row: inout Row) throws {
        id = try row.next()
        key = NotedPerformance.Key(
            tenure: try row.next(), kind: try row.next(), sourceKind: try row.next(), source: try row.next())
        isWithdrawn = try row.next(Instant?.self) != nil
    }
}
