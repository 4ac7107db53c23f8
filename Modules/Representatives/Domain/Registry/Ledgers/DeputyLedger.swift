import Kernel
import Platform
import RepresentativesContract
import Storage

/// The ledger 代表: one row is one deputy's tenure. What a row says of the person at that time stays with the tenure.
struct DeputyLedger: Ledger {
    let name = "代表"
    let kind = TenureCase.kind
    let after = ["机关"]
    let nextSteps = [
        LedgerStep("代表名册", "/representatives"), LedgerStep("代表小组", "/representatives/groups"),
        LedgerStep("制发代表证", "/representatives/certificates/new"), LedgerStep("通讯录", "/representatives/address-book"),
    ]

    var columns: [LedgerColumn] {
        [
            .init("代表编号", .code(40), required: true, key: true, filled: true),
            .init("姓名", .text(60), required: true, aliases: ["代表姓名"], plain: PersonName.plain),
            .init("性别", .word(Sex.self, title: \.title), required: true),
            .init("民族", .text(20), plain: Ethnicity.plain),
            .init("出生日期", .birth, personal: true, past: true, aliases: ["出生年月", "出生年月日", "出生时间"]),
            .init("政治面貌", .text(40), aliases: ["党派"]),
            .init("学历", .text(40), aliases: ["文化程度", "最高学历"]),
            .init(
                "工作单位及职务", .text(200),
                aliases: ["单位及职务", "单位职务", "单位和职务", "工作单位和职务", "工作单位职务", "单位、职务", "工作单位、职务"],
                parts: ["工作单位", "单位", "所在单位", "职务"]),
            .init("界别", .text(40), aliases: ["职业", "行业", "界别（职业）", "职业构成", "代表构成"]),
            .init("层级", .level, required: true, key: true, filled: true),
            .init("届次", .integer(1...99), required: true, key: true, filled: true),
            .init("选举单位", .text(60)),
            .init("代表团", .text(60), aliases: ["所在代表团"]),
            .init("代表小组", .text(60), aliases: ["小组", "所在小组", "所在代表小组"]),
            .init("当选日期", .day, past: true),
            .init("当选方式", .word(ElectionKind.self, title: \.title, variants: [.general: ["换届"]])),
            .init("资格审查日期", .day, past: true),
            .init("代表证号", .code(60)),
            .init("发证日期", .day, past: true),
            .init(
                "状态",
                .word(
                    TenureState.self, title: \.title,
                    variants: [
                        .elected: ["待审"], .inOffice: ["有效", "有效(在任)", "有效（在任）"], .suspended: ["暂停"],
                        .ended: ["资格终止", "已终止"], .expired: ["已届满", "任满"], .invalid: ["无效"],
                    ]), required: true, filled: true),
            .init(
                "手机号码", .phone, personal: true,
                aliases: ["手机", "手机号", "联系电话", "电话", "电话号码", "联系方式"]),
            .init("身份证号", .code(18), personal: true, aliases: ["身份证号码", "公民身份号码"]),
        ]
    }

    let adviceOnDoubles = "同名同性别的两位代表，请都写上出生日期，再导入。"

    func filled(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws -> LedgerFilling {
        try DeputyFilling(rows, in: scope.office, db).filling
    }

    func faults(in row: LedgerRow) throws -> [Failure.Field] {
        guard let typed = try row.optional("身份证号") else { return [] }
        guard let number = IDNumber(typed) else { return [.init("身份证号", "18 位公民身份号码（末位为校验码）")] }
        let identity = try DeputyRow.identity(row)
        let contradiction = number.contradiction(born: identity.born, sex: identity.sex)
        return contradiction.map { [.init("身份证号", "与同一行一致的号码（\($0)）")] } ?? []
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
        try NewTenures(try rows.map(DeputyRow.init), in: scope.office, db).insert()
    }

    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        let changes = try rows.map { update in
            TenureChange(
                id: update.id(), row: try DeputyRow(update.row), namesIDNumber: update.changed.contains("身份证号"))
        }
        try TenureChange.store(changes, by: scope, db)
    }
}

extension Tenure {
    /// The tenure as its row of the ledger.
    var ledgerCells: [String] {
        [
            code, person.name, person.sex.title, ethnicity ?? "", person.born?.description ?? "", party ?? "",
            education ?? "", post ?? "", sector ?? "", level.title, String(term), electingUnit ?? "",
            delegationName ?? "",
            groupName ?? "", electedOn?.description ?? "", electedBy?.title ?? "", reviewedOn?.description ?? "",
            certificateNumber ?? "", certificateIssuedOn?.description ?? "", state.title, phone ?? "",
            person.idNumber ?? "",
        ]
    }
}
