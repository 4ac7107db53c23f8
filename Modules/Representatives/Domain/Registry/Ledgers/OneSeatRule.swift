import Kernel
import Platform
import RepresentativesContract
import Storage

/// Nobody is a deputy of two areas of which neither belongs to the other (选举法 Art. 48): of one level and one term a
/// person holds one seat. Seats of several levels are allowed.
enum OneSeatRule {
    private struct Place: Hashable {
        let person: PersonID
        let congress: Congress
    }

    private struct Holding: Record {
        static var columns: SQL { "t.id, t.person_id, t.level, t.term, t.code, d.name, t.electing_unit" }
        let tenure: TenureID
        let place: Place
        let code: String
        let area: String?

        init(_ row: inout Row) throws {
            tenure = try row.next()
            place = Place(person: try row.next(), congress: try Congress(&row))
            code = try row.next()
            let delegation: String? = try row.next()
            area = try row.next(String?.self) ?? delegation
        }
    }

    /// - Parameter rows: what will be stored: the row, whose it is, and its tenure when it is stored already.
    /// - Throws: `invalid` for the first row by which a person would hold two seats. One statement.
    static func check(
        _ rows: [(row: DeputyRow, person: PersonID?, tenure: TenureID?)], in office: OfficeID, _ db: any Connection
    ) throws {
        let open = rows.filter { TenureState.open.contains($0.row.state) }
        let people = Array(Set(open.compactMap(\.person)))
        guard !people.isEmpty else { return }
        let stored: [Holding] = try db.all(
            """
            SELECT \(Holding.columns)
              FROM representatives_tenure t LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
             WHERE t.office_id = \(office) AND t.person_id IN \(people) AND t.state IN \(TenureState.open)
            """)
        let changed = Set(rows.compactMap(\.tenure))
        let held = stored.filter { !changed.contains($0.tenure) }
        var taken = Dictionary(held.map { ($0.place, ($0.code, $0.area)) }, uniquingKeysWith: { first, _ in first })
        for (row, person, _) in open {
            guard let person else { continue }
            let place = Place(person: person, congress: Congress(level: row.level, term: row.term))
            if let (code, area) = taken[place] { throw refusal(row, code, area) }
            taken[place] = (row.code, row.electingUnit ?? row.delegation)
        }
    }

    private static func refusal(_ row: DeputyRow, _ code: String, _ area: String?) -> Failure {
        let congress = row.level.congress(row.term)
        let seat = "\(congress)代表（代表编号 \(code)\(area.map { "，\($0)" } ?? "")）"
        let message =
            "\(row.identity.name)已经是\(seat)，不能再登记一个\(congress)的任职："
            + "公民不得同时担任两个以上无隶属关系的行政区域的人大代表（选举法第四十八条）。原任职已经终止的，请先登记终止。"
        return .invalid(message)
    }
}
