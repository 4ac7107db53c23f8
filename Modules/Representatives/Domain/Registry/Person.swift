import Kernel
import Storage

/// A human being in the register: what does not change from one tenure to the next. Party, post and telephone are
/// what they were for a tenure, and stand there.
public struct Person: Record {
    public static var columns: SQL { "p.id, p.name, p.sex, p.born_on, p.born_month_only, p.id_number" }

    public let id: PersonID
    public let name: String
    public let sex: Sex
    /// Nil where the ledger does not say; then nobody else is taken for the same person.
    public let born: BirthDate?
    /// Personal: shown masked (`IDNumber.masked`) unless revealed.
    public let idNumber: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        sex = try row.next()
        born = try BirthDate.read(&row)
        idNumber = try row.next()
    }

    /// Whether this person is in this office's register: asked before a role is granted for them.
    public static func exists(_ id: PersonID, in office: OfficeID, _ db: any Connection) throws -> Bool {
        try db.count(
            "SELECT COUNT(*) FROM representatives_person WHERE office_id = \(office) AND id = \(id)") > 0
    }
}

extension BirthDate {
    /// From the columns `born_on` and `born_month_only`.
    static func read(_ row: inout Row) throws -> BirthDate? {
        let day: Day? = try row.next()
        let isMonthOnly: Bool = try row.next()
        return day.map { isMonthOnly ? BirthDate(month: $0) : BirthDate($0) }
    }
}

/// By what two rows of a ledger are known to speak of one person: name, birth date and sex, within an office.
struct PersonIdentity: Hashable {
    let name: String
    let sex: Sex
    let born: BirthDate?

    /// Without a birth date a namesake is not the same person.
    var isCertain: Bool { born != nil }

    /// Whether both may be one person: the same birth date, as far as both say it.
    func agrees(with other: PersonIdentity) -> Bool {
        guard name == other.name, sex == other.sex, let born, let theirs = other.born else { return false }
        return born.agrees(with: theirs)
    }
}
