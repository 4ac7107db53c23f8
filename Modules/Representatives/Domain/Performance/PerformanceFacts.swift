import Kernel
import RepresentativesContract
import Storage

/// What the table of transitions looks at.
public struct PerformanceFacts: Record {
    public static var columns: SQL { "f.id, f.tenure_id, t.person_id, f.state, f.version" }

    public let id: PerformanceID
    public let tenure: TenureID
    public let person: PersonID
    public let state: PerformanceState
    public let version: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        person = try row.next()
        state = try row.next()
        version = try row.next()
    }

    /// What the table looks at, of an entry already read for its page.
    public init(_ entry: PerformanceEntry) {
        id = entry.id
        tenure = entry.tenure
        person = entry.person
        state = entry.state
        version = entry.version
    }

    /// Locks the entry. Throws `notFound` unless this person may see it.
    static func locked(_ id: PerformanceID, for scope: Scope, _ db: any Connection) throws -> PerformanceFacts {
        let locked: PerformanceID? = try db.value(
            """
            SELECT id FROM representatives_performance WHERE id = \(id) AND office_id = \(scope.office) \(.forUpdate)
            """)
        let found: PerformanceFacts? = try db.first(
            """
            SELECT \(columns) FROM representatives_performance f
              JOIN representatives_tenure t ON t.id = f.tenure_id
             WHERE f.id = \(locked) AND \(scope.visiblePerformance)
            """)
        guard let found else { throw PerformanceEntry.unknown }
        return found
    }
}

extension Scope {
    /// The condition on `f` and its tenure `t` for the entries this person may see: the office all, a deputy their own.
    var visiblePerformance: SQL {
        may(.readPerformance)
            ? "f.office_id = \(office)" : "f.office_id = \(office) AND t.person_id IN \(people)"
    }
}
