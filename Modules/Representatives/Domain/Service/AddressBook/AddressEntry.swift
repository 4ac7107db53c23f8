import Kernel
import Platform
import RepresentativesContract
import Storage

/// A deputy's line in the address book (通讯录).
public struct AddressEntry: Record {
    public static var columns: SQL {
        "t.id, t.code, p.name, p.sex, t.ethnicity, t.party, t.post, t.phone, d.name, g.name"
    }

    public let id: TenureID
    public let code: String
    public let name: String
    public let sex: Sex
    public let ethnicity: String?
    public let party: String?
    public let post: String?
    /// In full: only for the editions of those who may see it; elsewhere `maskedPhone`.
    public let phone: String?
    public let delegation: String?
    public let group: String?

    public var maskedPhone: String? { phone.map(PhoneMask.masked) }

    public init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
        name = try row.next()
        sex = try row.next()
        ethnicity = try row.next()
        party = try row.next()
        post = try row.next()
        phone = try row.next()
        delegation = try row.next()
        group = try row.next()
    }
}
