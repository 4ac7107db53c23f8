import Kernel
import Platform
import RepresentativesContract
import Storage

/// A seat that somebody left before the term was over (出缺), and who was elected to it since (选举法 Art. 57).
public struct Vacancy: Record {
    public static var columns: SQL {
        """
        s.number, t.level, t.term, d.name, c.name, s.electing_unit, t.id, p.name, t.state, t.end_cause, t.ended_on,
        n.id, np.name, n.elected_on, n.state
        """
    }

    static var tables: SQL {
        """
        representatives_tenure t
          JOIN representatives_seat s ON s.id = t.seat_id
          JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN representatives_delegation d ON d.id = s.delegation_id
          LEFT JOIN representatives_constituency c ON c.id = s.constituency_id
          LEFT JOIN representatives_tenure n ON n.predecessor_id = t.id
          LEFT JOIN representatives_person np ON np.id = n.person_id
        """
    }

    /// 席位号, within level and term.
    public let number: Int
    public let level: Level
    public let term: Int
    public let delegation: String?
    public let constituency: String?
    public let electingUnit: String?
    /// Who left it.
    public let tenure: TenureID
    public let name: String
    public let state: TenureState
    public let cause: EndCause?
    public let since: Day?
    /// Who was elected to fill it; nil while it is vacant.
    public let successor: TenureID?
    public let successorName: String?
    public let filledOn: Day?
    public let successorState: TenureState?

    /// "市第6届 第3号席位"
    public var title: String { "\(level.congress(term)) 第\(number)号席位" }
    /// Why it is vacant: the cause of the end, or that the election was invalid.
    public var causeTitle: String { cause?.title ?? state.title }

    public init(_ row: inout Row) throws {
        number = try row.next()
        level = try row.next()
        term = try row.next()
        delegation = try row.next()
        constituency = try row.next()
        electingUnit = try row.next()
        tenure = try row.next()
        name = try row.next()
        state = try row.next()
        cause = try row.next()
        since = try row.next()
        successor = try row.next()
        successorName = try row.next()
        filledOn = try row.next()
        successorState = try row.next()
    }
}
