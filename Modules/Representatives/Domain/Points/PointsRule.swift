import Kernel
import Platform
import Storage

public enum PointsRuleSubject {}
public typealias PointsRuleID = ID<PointsRuleSubject>

/// What one kind of performance is worth, or what not coming costs. All points are hundredths.
public struct PointsRule: Record, Equatable {
    public static var columns: SQL { "id, kind, role, base, extra, cap" }

    public let id: PointsRuleID
    public let kind: PointsKind
    /// Only entries with this role ("领衔", "走访"); empty: all that no rule with a role takes.
    public let role: String
    /// For the first of the year, and for each further one.
    public let base: Int
    public let extra: Int
    /// The most that counts in a year, of a deduction the most that is taken off, negative; nil without limit. Applied by
    /// the ranking, so that no line is lost.
    public let cap: Int?

    public init(
        id: PointsRuleID = .new(), _ kind: PointsKind, role: String = "", base: Int, extra: Int, cap: Int?
    ) {
        self.id = id
        self.kind = kind
        self.role = role
        self.base = base
        self.extra = extra
        self.cap = cap
    }

    public init(_ row: inout Row) throws {
        id = try row.next()
        kind = try row.next()
        role = try row.next()
        base = try row.next()
        extra = try row.next()
        cap = try row.next()
    }
}
