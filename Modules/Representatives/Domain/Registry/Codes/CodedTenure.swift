import Kernel
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
}
