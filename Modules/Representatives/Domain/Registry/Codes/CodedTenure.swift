import Kernel
import Platform
import RepresentativesContract
import Storage

/// A tenure by its 代表编号.
struct CodedTenure: Record {
    static var columns: SQL { "t.id, t.code, p.name, t.state" }
    let tenure: TenureID
    let code: String
    let name: String
    let state: TenureState

    init(_ row: inout Row) throws {
        tenure = try row.next()
        code = try row.next()
        name = try row.next()
        state = try row.next()
    }

    /// A 代表编号 may stand for several tenures: meant is the one in office, of the latest term.
    static func meant(by codes: [String], in office: OfficeID, _ db: any Connection) throws -> [String: CodedTenure] {
        let tenures: [CodedTenure] = try db.all(
            """
            SELECT \(columns) FROM representatives_tenure t JOIN representatives_person p ON p.id = t.person_id
             WHERE t.office_id = \(office) AND t.code IN \(codes)
             ORDER BY t.term DESC, t.id
            """)
        return Dictionary(grouping: tenures, by: \.code).compactMapValues { bearers in
            bearers.first { $0.state == .inOffice } ?? bearers.first
        }
    }

    /// Those in office of these names, one tenure a person: of the office's own level first, then of the latest term.
    static func named(_ names: [String], in office: OfficeID, _ db: any Connection) throws -> [String: [CodedTenure]] {
        guard !names.isEmpty else { return [:] }
        let tenures: [NamedTenure] = try db.all(
            """
            SELECT \(NamedTenure.columns)
              FROM representatives_tenure t JOIN representatives_person p ON p.id = t.person_id
              JOIN platform_office o ON o.id = t.office_id
             WHERE t.office_id = \(office) AND p.name IN \(names) AND t.state = \(TenureState.inOffice)
             ORDER BY CASE WHEN t.level = o.level THEN 0 ELSE 1 END, t.term DESC, t.code, t.id
            """)
        var people: Set<PersonID> = []
        let first = tenures.filter { people.insert($0.person).inserted }
        return Dictionary(grouping: first.map(\.tenure), by: \.name)
    }

    private struct NamedTenure: Record {
        static var columns: SQL { "p.id, \(CodedTenure.columns)" }
        let person: PersonID
        let tenure: CodedTenure

        init(_ row: inout Row) throws {
            person = try row.next()
            tenure = try CodedTenure(&row)
        }
    }
}
