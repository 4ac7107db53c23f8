import Kernel
import Platform
import RepresentativesContract
import Storage

/// A tenure as a line of a list.
public struct ListedTenure: Record {
    public static var columns: SQL {
        "t.id, t.code, p.name, p.sex, t.level, t.term, d.name, g.name, t.post, t.phone, t.state"
    }

    public let id: TenureID
    public let code: String
    public let name: String
    public let sex: Sex
    public let level: Level
    public let term: Int
    public let delegation: String?
    public let group: String?
    public let post: String?
    /// Masked: 138****1234.
    public let phone: String?
    public let state: TenureState

    public init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
        name = try row.next()
        sex = try row.next()
        level = try row.next()
        term = try row.next()
        delegation = try row.next()
        group = try row.next()
        post = try row.next()
        phone = try row.next(String?.self).map(PhoneMask.masked)
        state = try row.next()
    }
}
