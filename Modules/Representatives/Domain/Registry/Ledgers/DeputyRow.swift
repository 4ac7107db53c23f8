import Kernel
import Platform
import Storage

/// A row of the ledger 代表, each cell as what it means.
struct DeputyRow {
    let identity: PersonIdentity
    let code: String
    let level: Level
    let term: Int
    let ethnicity: String?
    let party: String?
    let education: String?
    let post: String?
    let sector: String?
    let phone: String?
    let idNumber: String?
    let electingUnit: String?
    var delegation: String?
    let group: String?
    let electedOn: Day?
    let electedBy: ElectionKind?
    let reviewedOn: Day?
    let certificateNumber: String?
    let certificateIssuedOn: Day?
    let state: TenureState
    /// The ledger does not name it.
    var constituency: ConstituencyID?

    /// What the tenure is found by.
    var searchText: String { [identity.name, code, post, delegation].compactMap { $0 }.joined(separator: " ") }
}

extension DeputyRow {
    init(_ row: LedgerRow) throws {
        identity = try Self.identity(row)
        code = try row.text("代表编号")
        level = try row.requiredWord("层级")
        term = try row.requiredInteger("届次")
        ethnicity = try row.optional("民族")
        party = try row.optional("政治面貌")
        education = try row.optional("学历")
        post = try row.optional("工作单位及职务")
        sector = try row.optional("界别")
        phone = try row.optional("手机号码")
        idNumber = try row.optional("身份证号")
        electingUnit = try row.optional("选举单位")
        delegation = try row.optional("代表团")
        group = try row.optional("代表小组")
        electedOn = try row.day("当选日期")
        electedBy = try row.word("当选方式")
        reviewedOn = try row.day("资格审查日期")
        certificateNumber = try row.optional("代表证号")
        certificateIssuedOn = try row.day("发证日期")
        state = try row.requiredWord("状态")
    }

    static func identity(_ row: LedgerRow) throws -> PersonIdentity {
        PersonIdentity(
            name: try row.text("姓名"), sex: try row.requiredWord("性别"),
            born: try row.optional("出生日期").flatMap(BirthDate.typed))
    }
}
