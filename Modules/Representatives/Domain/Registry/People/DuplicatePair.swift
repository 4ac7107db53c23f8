import Kernel
import Platform
import Storage

/// Two people of the register who may be one: same name and birth date, as far as both are known, or same name and
/// telephone.
public struct DuplicatePair: Record {
    public static var columns: SQL {
        """
        p.id, p.name, p.sex, p.born_on, p.born_month_only, p.created_at,
        q.id, q.sex, q.born_on, q.born_month_only, q.created_at,
        (SELECT COUNT(*) FROM representatives_tenure t WHERE t.person_id = p.id),
        (SELECT COUNT(*) FROM representatives_tenure t WHERE t.person_id = q.id),
        CASE WHEN EXISTS (SELECT a.id FROM representatives_tenure a
                            JOIN representatives_tenure b ON b.phone = a.phone
                           WHERE a.person_id = p.id AND b.person_id = q.id) THEN 1 ELSE 0 END
        """
    }

    public struct Candidate: Sendable {
        public let id: PersonID
        public let sex: Sex
        public let born: BirthDate?
        public let since: Instant
        /// How many tenures are theirs.
        public let tenures: Int
    }

    public let name: String
    /// The one who came first is proposed to stay.
    public let first: Candidate
    public let second: Candidate
    private let haveOneTelephone: Bool

    public init(_ row: inout Row) throws {
        let one: PersonID = try row.next()
        name = try row.next()
        let (oneSex, oneBirth, oneSince): (Sex, BirthDate?, Instant) = (
            try row.next(), try BirthDate.read(&row), try row.next()
        )
        let two: PersonID = try row.next()
        let (twoSex, twoBirth, twoSince): (Sex, BirthDate?, Instant) = (
            try row.next(), try BirthDate.read(&row), try row.next()
        )
        first = Candidate(id: one, sex: oneSex, born: oneBirth, since: oneSince, tenures: try row.next())
        second = Candidate(id: two, sex: twoSex, born: twoBirth, since: twoSince, tenures: try row.next())
        haveOneTelephone = try row.next(Int.self) == 1
    }

    /// What they share.
    public var reason: String {
        guard birthsAgree else { return "姓名、手机号码相同" }
        return first.born == second.born ? "姓名、出生日期相同" : "姓名、出生年月相同，一个只有年月"
    }

    private var birthsAgree: Bool {
        guard let one = first.born, let other = second.born else { return false }
        return one.agrees(with: other)
    }

    /// How many namesakes are looked at for each pair that is shown: the month is compared here, not by the database.
    private static let looked = 25

    /// At most `limit` pairs of the office, in order of name. One statement.
    public static func all(limit: Int, in office: OfficeID, _ db: any Connection) throws -> [DuplicatePair] {
        let namesakes: [DuplicatePair] = try db.all(
            """
            SELECT \(columns)
              FROM representatives_person p
              JOIN representatives_person q ON q.office_id = p.office_id AND q.name = p.name AND q.id > p.id
             WHERE p.office_id = \(office) AND p.merged_into IS NULL AND q.merged_into IS NULL
               AND (p.born_on = q.born_on OR p.born_month_only = \(true) OR q.born_month_only = \(true)
                    OR EXISTS (SELECT a.id FROM representatives_tenure a
                                 JOIN representatives_tenure b ON b.phone = a.phone
                                WHERE a.person_id = p.id AND b.person_id = q.id))
             ORDER BY p.sort_key, p.id, q.id LIMIT \(limit * looked)
            """)
        return Array(namesakes.filter { $0.birthsAgree || $0.haveOneTelephone }.prefix(limit))
    }
}
