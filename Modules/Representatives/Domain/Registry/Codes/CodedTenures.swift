import Kernel
import Platform
import RepresentativesContract
import Storage

/// Which tenure a 代表编号 means on a day: codes are unique within a level's term only, so one may stand for several.
/// Meant is one that was in office on the day, then one of the office's own level, then one in office now, then the
/// latest.
struct CodedTenures {
    private let coded: [String: [Candidate]]

    /// One statement for each 8,192 codes.
    init(coded codes: [String], in office: OfficeID, _ db: any Connection) throws {
        let distinct = Array(Set(codes))
        var found: [Candidate] = []
        for start in stride(from: 0, to: distinct.count, by: 8192) {
            let turn = Array(distinct[start..<min(start + 8192, distinct.count)])
            found += try db.all(
                """
                SELECT \(Candidate.columns)
                  FROM representatives_tenure t JOIN platform_office o ON o.id = t.office_id
                 WHERE t.office_id = \(office) AND t.code IN \(turn) ORDER BY t.id
                """)
        }
        coded = Dictionary(grouping: found, by: \.code)
    }

    /// Nil when no deputy bears the code.
    func tenure(_ code: String, on day: Day?) -> TenureID? {
        (coded[code] ?? []).max { left, right in left.rank(on: day).lexicographicallyPrecedes(right.rank(on: day)) }?.id
    }

    private struct Candidate: Record {
        static var columns: SQL { "t.id, t.code, t.level, o.level, t.term, t.elected_on, t.ended_on, t.state" }
        let id: TenureID
        let code: String
        let isOwnLevel: Bool
        let term: Int
        let electedOn: Day?
        let endedOn: Day?
        let state: TenureState

        init(_ row: inout Row) throws {
            id = try row.next()
            code = try row.next()
            let level: Level = try row.next()
            isOwnLevel = level == (try row.next(Level.self))
            term = try row.next()
            electedOn = try row.next()
            endedOn = try row.next()
            state = try row.next()
        }

        func rank(on day: Day?) -> [Int] {
            [day.map(wasInOffice) ?? false ? 1 : 0, isOwnLevel ? 1 : 0, state == .inOffice ? 1 : 0, term]
        }

        private func wasInOffice(on day: Day) -> Bool {
            guard electedOn.map({ $0 <= day }) ?? true else { return false }
            if let endedOn { return day <= endedOn }
            return state == .inOffice || state == .suspended
        }
    }
}
