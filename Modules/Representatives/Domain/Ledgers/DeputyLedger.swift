import Kernel
import Platform
import RepresentativesContract
import Storage

/// The ledger 代表: one row is one deputy's tenure. What a row says of the person at that time stays with the tenure.
struct DeputyLedger: Ledger {
    let name = "代表"
    let kind = TenureCase.kind
    let after = ["机关"]

    var columns: [LedgerColumn] {
        [
            .init("代表编号", .code(40), required: true, key: true),
            .init("姓名", .text(60), required: true),
            .init("性别", .word(Sex.self, title: \.title), required: true),
            .init("民族", .text(20)),
            .init("出生日期", .day, personal: true),
            .init("政治面貌", .text(40)),
            .init("学历", .text(40)),
            .init("工作单位及职务", .text(200)),
            .init("层级", .level, required: true, key: true),
            .init("届次", .integer(1...99), required: true, key: true),
            .init("选举单位", .text(60)),
            .init("代表团", .text(60)),
            .init("代表小组", .text(60)),
            .init("当选日期", .day),
            .init("当选方式", .word(ElectionKind.self, title: \.title, variants: [.general: ["换届"]])),
            .init("资格审查日期", .day),
            .init("代表证号", .code(60)),
            .init("发证日期", .day),
            .init(
                "状态",
                .word(
                    TenureState.self, title: \.title,
                    variants: [
                        .elected: ["待审"], .inOffice: ["有效", "有效(在任)", "有效（在任）"], .suspended: ["暂停"],
                        .ended: ["资格终止", "已终止"], .expired: ["已届满", "任满"],
                    ]), required: true),
            .init("手机号码", .code(40), personal: true),
        ]
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let stored: [Tenure] = try db.all(
            """
            SELECT \(Tenure.columns) FROM \(Tenure.tables)
             WHERE t.office_id = \(scope.office) AND t.code IN \(keys.map { $0[0] })
            """)
        return stored.map { LedgerEntry($0.id, $0.ledgerCells) }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        let deputies = try rows.map(DeputyRow.init)
        let places = try DeputyPlaces(of: deputies, in: scope.office, db)
        let people = try PeopleNamed.findOrCreate(deputies.map(\.identity), in: scope.office, db)
        var batch = Batch(
            into: "representatives_tenure",
            [
                "id", "office_id", "person_id", "code", "level", "term", "ethnicity", "party", "education", "post",
                "phone", "electing_unit", "delegation_id", "group_id", "elected_on", "elected_by", "reviewed_on",
                "certificate_number", "certificate_issued_on", "state", "version", "created_at",
            ])
        var searched: [(TenureID, TenureSearchText)] = []
        for (deputy, person) in zip(deputies, people) {
            let id = TenureID.new(at: db.now)
            batch.append(
                id, scope.office, person, deputy.code, deputy.level, deputy.term, deputy.ethnicity, deputy.party,
                deputy.education, deputy.post, deputy.phone, deputy.electingUnit, places.delegation(of: deputy),
                places.group(of: deputy), deputy.electedOn, deputy.electedBy, deputy.reviewedOn,
                deputy.certificateNumber, deputy.certificateIssuedOn, deputy.state, 1, db.now)
            searched.append((id, deputy.searchText))
        }
        try db.insert(batch)
        for (id, text) in searched { try text.put(id, db) }
    }

    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        let changes = try rows.map { TenureChange(id: $0.id(), row: try DeputyRow($0.row)) }
        try TenureChange.store(changes, by: scope, db)
    }
}

extension Tenure {
    /// The tenure as its row of the ledger.
    fileprivate var ledgerCells: [String] {
        [
            code, person.name, person.sex.title, ethnicity ?? "", person.bornOn?.description ?? "", party ?? "",
            education ?? "", post ?? "", level.title, String(term), electingUnit ?? "", delegationName ?? "",
            groupName ?? "", electedOn?.description ?? "", electedBy?.title ?? "", reviewedOn?.description ?? "",
            certificateNumber ?? "", certificateIssuedOn?.description ?? "", state.title, phone ?? "",
        ]
    }
}
