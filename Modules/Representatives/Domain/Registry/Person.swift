import Kernel
import Storage

/// A human being in the register: what does not change from one tenure to the next. Party, post and telephone are
/// what they were for a tenure, and stand there.
public struct Person: Record {
    public static var columns: SQL { "p.id, p.name, p.sex, p.born_on, p.id_number" }

    public let id: PersonID
    public let name: String
    public let sex: Sex
    /// Nil where the ledger does not say; then nobody else is taken for the same person.
    public let bornOn: Day?
    /// Personal: shown masked (`IDNumber.masked`) unless revealed.
    public let idNumber: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        sex = try row.next()
        bornOn = try row.next()
        idNumber = try row.next()
    }

    /// Whether this person is in this office's register: asked before a role is granted for them.
    public static func exists(_ id: PersonID, in office: OfficeID, _ db: any Connection) throws -> Bool {
        try db.count(
            "SELECT COUNT(*) FROM representatives_person WHERE office_id = \(office) AND id = \(id)") > 0
    }
}

/// By what two rows of a ledger are known to speak of one person: name, birth date and sex, within an office.
struct PersonIdentity: Hashable {
    let name: String
    let sex: Sex
    let bornOn: Day?

    /// Without a birth date a namesake is not the same person.
    var isCertain: Bool { bornOn != nil }
}
