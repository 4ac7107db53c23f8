import Kernel
import Platform
import RepresentativesContract
import Storage

/// 更正代表资料: what the register says of a deputy is mended by the rules of the ledger 代表. Level, term, number and
/// standing are not data to be mended but what the tenure is.
public enum DeputyEdit {
    public static let fields: [InputField] = [
        .deputyName, .deputySex,
        InputField("born_on", "出生日期", .line(maxLength: 20), hint: "如 1980-05-12；只知道年月的，写 1980-05"),
        .ethnicity, .party, .education, .post, .sector,
        InputField("phone", "手机号码", .line(maxLength: PhoneNumber.limit), hint: "不改的空着；要删去的，写“无”"),
        InputField("id_number", "身份证号", .line(maxLength: 18), hint: "不改的空着；要删去的，写“无”"),
        .electingUnit, .constituency, InputField("delegation", "代表团", .line(maxLength: 60), hint: "写名称；没有的，保存时建立"),
        .deputyGroup, InputField("elected_on", "当选日期", .day),
        InputField("elected_by", "当选方式", .choice(ElectionKind.self, \.title)),
        InputField("reviewed_on", "资格审查日期", .day),
        InputField("certificate_number", "代表证号", .line(maxLength: 60)),
        InputField("certificate_issued_on", "发证日期", .day),
    ]

    /// What takes away a number that the form does not show.
    private static let nothing = "无"

    /// What the form holds at first. Telephone and ID number are not shown in full without a look on record.
    public static func values(of tenure: Tenure) -> [String: String] {
        let values: [String: String?] = [
            "name": tenure.person.name, "sex": tenure.person.sex.rawValue, "born_on": tenure.person.born?.description,
            "ethnicity": tenure.ethnicity, "party": tenure.party, "education": tenure.education, "post": tenure.post,
            "sector": tenure.sector, "electing_unit": tenure.electingUnit,
            "constituency": tenure.constituency?.description, "delegation": tenure.delegationName,
            "group": tenure.groupName, "elected_on": tenure.electedOn?.description,
            "elected_by": tenure.electedBy?.rawValue, "reviewed_on": tenure.reviewedOn?.description,
            "certificate_number": tenure.certificateNumber,
            "certificate_issued_on": tenure.certificateIssuedOn?.description,
        ]
        return values.compactMapValues { $0 }
    }

    /// Stores what differs; the audit trail has old and new as of a ledger's row. The name, sex and birth date are the
    /// person's, and mended for every tenure.
    ///
    /// - Parameter seen: the version of the page.
    /// - Throws: `conflict` on a stale page; `invalid` beside its field, or when nothing differs.
    public static func store(
        _ input: Input, of id: TenureID, seen: Int?, by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepRepresentatives)
        let old = try Tenure.find(id, for: scope, db)
        guard seen ?? old.version == old.version else {
            throw Failure.conflict("您打开页面之后，这位代表的资料已有变动。请看过最新情况再改。")
        }
        let row = try row(input, of: old, today: db.now.day)
        if let place = row.constituency, place != old.constituency {
            try Constituency.check(place, of: row, in: scope.office, db)
        }
        try mend(old.person, as: row.identity, in: scope.office, db)
        try TenureChange.store(
            [TenureChange(id: id, row: row, namesIDNumber: row.idNumber != old.person.idNumber)], by: scope, db)
        try db.run(
            """
            UPDATE representatives_tenure SET constituency_id = \(row.constituency)
             WHERE office_id = \(scope.office) AND id = \(id)
            """)
        let details = difference(old, try Tenure.find(id, for: scope, db))
        guard !details.isEmpty else { throw Failure.invalid("没有改动。要改的，改好再保存。") }
        try Audit.append("representatives.tenure.edit", on: Reference(TenureCase.kind, id), details, by: scope, db)
    }

    private static func row(_ input: Input, of old: Tenure, today: Day) throws -> DeputyRow {
        let sex = try Sex(rawValue: input.required("sex")).orInvalid("sex", "请选择性别。")
        let born = try input.text("born_on").map { typed in
            let known = BirthDate.typed(typed).flatMap { (1900...today.year).contains($0.day.year) ? $0 : nil }
            return try known.orInvalid("born_on", "出生日期请写成 1980-05-12；只知道年月的，写成 1980-05。")
        }
        let electedOn = try input.pastDay("elected_on", "当选日期", by: today)
        let reviewedOn = try input.pastDay("reviewed_on", "资格审查日期", by: today)
        // Old lists hold what cannot be; who mends a telephone need not mend them too.
        if (born, electedOn) != (old.person.born, old.electedOn), let born, let electedOn,
            born.day.adding(months: 18 * 12) > electedOn
        {
            throw Failure.invalid(field: "born_on", "当选时不满十八周岁，没有被选举权；请核对出生日期。")
        }
        if (electedOn, reviewedOn) != (old.electedOn, old.reviewedOn), let electedOn, let reviewedOn,
            reviewedOn < electedOn
        {
            throw Failure.invalid(field: "reviewed_on", "资格审查日期不能早于当选日期（\(electedOn.chinese)）。")
        }
        return DeputyRow(
            identity: PersonIdentity(name: PersonName.plain(input.required("name")), sex: sex, born: born),
            code: old.code, level: old.level, term: old.term, ethnicity: input.text("ethnicity").map(Ethnicity.plain),
            party: input.text("party"), education: input.text("education"), post: input.text("post"),
            sector: input.text("sector"),
            phone: input.text("phone") == nothing ? nil : try input.phone("phone", "手机号码") ?? old.phone,
            idNumber: try idNumber(input, of: old.person, sex, born), electingUnit: input.text("electing_unit"),
            delegation: input.text("delegation"), group: input.text("group"), electedOn: electedOn,
            electedBy: input.text("elected_by").flatMap(ElectionKind.init(rawValue:)), reviewedOn: reviewedOn,
            certificateNumber: input.text("certificate_number"),
            certificateIssuedOn: try input.pastDay("certificate_issued_on", "发证日期", by: today), state: old.state,
            constituency: input.id("constituency"))
    }

    private static func idNumber(_ input: Input, of person: Person, _ sex: Sex, _ born: BirthDate?) throws -> String? {
        if input.text("id_number") == nil, sex == person.sex, born == person.born { return person.idNumber }
        guard let text = input.text("id_number") ?? person.idNumber, text != nothing else { return nil }
        let number = try IDNumber(text).orInvalid("id_number", "身份证号应当是 18 位，末位是校验码；请核对。")
        if let wrong = number.contradiction(born: born, sex: sex) {
            throw Failure.invalid(field: "id_number", "身份证号\(wrong)，请核对。")
        }
        return number.text
    }

    /// Throws `invalid` when somebody else in the register is already called so: who is who is decided by merging.
    private static func mend(
        _ person: Person, as identity: PersonIdentity, in office: OfficeID, _ db: any Connection
    ) throws {
        let known = PersonIdentity(name: person.name, sex: person.sex, born: person.born)
        guard identity != known else { return }
        if let other = try PeopleNamed.find([identity], in: office, db)[identity], other != person.id {
            throw Failure.invalid(field: "name", "名册里已有姓名、性别、出生日期都相同的人。是同一个人的，请到“重复的人”合并。")
        }
        try PersonCorrection.rename(person.id, identity, db)
        let tenures = try Tenure.all(of: [person.id], in: office, db)
        try SearchIndex.tenures.put(tenures.map { (id: $0.id, text: $0.searchText) }, db)
    }

    /// "工作单位及职务": "医生 → 教师"; personal numbers are only said to have changed.
    private static func difference(_ old: Tenure, _ new: Tenure) -> [String: String] {
        var details: [String: String] = [:]
        for ((column, before), after) in zip(zip(DeputyLedger().columns, old.ledgerCells), new.ledgerCells)
        where before != after {
            details[column.title] = column.isPersonal ? "已改动（不记录内容）" : "\(before) → \(after)"
        }
        if old.constituency != new.constituency {
            details["选区"] = "\(old.constituencyName ?? "") → \(new.constituencyName ?? "")"
        }
        return details
    }
}
