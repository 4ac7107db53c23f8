import Kernel
import Platform
import RepresentativesContract
import Storage

/// Deputies in office by what somebody typed: 代表编号 or names.
enum NamedDeputies {
    /// One tenure for each; one statement. Throws `invalid` beside the field `named`, with every name that is unknown or
    /// stands for several deputies.
    static func tenures(_ typed: [String], in office: OfficeID, _ db: any Connection) throws -> [TenureID] {
        guard !typed.isEmpty else { return [] }
        guard typed.count <= Invitation.mostNamed else {
            throw Failure.invalid(field: "named", "一次最多写 \(Invitation.mostNamed) 位，请按代表团或小组选择，或分几次邀请。")
        }
        let found: [Named] = try db.all(
            """
            SELECT \(Named.columns)
              FROM representatives_tenure t JOIN representatives_person p ON p.id = t.person_id
             WHERE t.office_id = \(office) AND t.state = \(TenureState.inOffice)
               AND (t.code IN \(typed) OR p.name IN \(typed))
            """)
        let byCode = Dictionary(grouping: found, by: \.code)
        let byName = Dictionary(grouping: found, by: \.name)
        var tenures: [TenureID] = []
        var unknown: [String] = []
        var several: [String] = []
        for word in Set(typed).sorted() {
            let matches = byCode[word] ?? byName[word] ?? []
            switch matches.count {
            case 0: unknown.append(word)
            case 1: tenures.append(matches[0].tenure)
            default: several.append(word)
            }
        }
        var faults: [String] = []
        if !unknown.isEmpty { faults.append("没有在任的代表：\(unknown.joined(separator: "、"))") }
        if !several.isEmpty { faults.append("不止一位，请写代表编号或改选代表团：\(several.joined(separator: "、"))") }
        guard faults.isEmpty else { throw Failure.invalid(field: "named", faults.joined(separator: "；") + "。") }
        return tenures
    }
}

private struct Named: Record {
    static var columns: SQL { "t.id, t.code, p.name" }
    let tenure: TenureID
    let code: String
    let name: String

    init(_ row: inout Row) throws {
        tenure = try row.next()
        code = try row.next()
        name = try row.next()
    }
}
