import Kernel
import Platform
import RepresentativesContract
import Storage

/// 代表编号 as people type them: several, separated by commas, spaces or line breaks.
struct TypedCodes {
    let codes: [String]

    init(_ text: String) {
        let parts = text.halfWidth.split { $0.isWhitespace || $0.isNewline || "、,;，；".contains($0) }
        var seen: Set<String> = []
        codes = parts.map { String($0).trimmed }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// The tenures meant, in the order typed. Throws `invalid` beside the field, naming the codes that nobody in
    /// office bears.
    func inOffice(beside field: String, _ office: OfficeID, _ db: any Connection) throws -> [CodedTenure] {
        guard codes.count <= 500 else { throw Failure.invalid(field: field, "一次最多写 500 个代表编号。") }
        let meant = try CodedTenure.meant(by: codes, in: office, db)
        let missing = codes.filter { meant[$0]?.state != .inOffice }
        guard missing.isEmpty else {
            let names = missing.prefix(10).joined(separator: "、")
            throw Failure.invalid(field: field, "没有代表编号为“\(names)”的在任代表。")
        }
        return codes.compactMap { meant[$0] }
    }
}

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
