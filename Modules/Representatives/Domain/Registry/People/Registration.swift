import Kernel
import Platform
import RepresentativesContract
import Storage

/// A deputy registered by hand: what the form asks for, and what is stored.
public struct Registration: Sendable {
    public static let fields: [InputField] = [
        .deputyName, .deputySex,
        InputField("born_on", "出生日期", .day, required: true, hint: "与姓名、性别一起认出同一个人：各届、各级的任职记在一人名下"),
        InputField("id_number", "身份证号", .line(maxLength: 18), hint: "可以不填；页面上只显示前六位和后四位"),
        .ethnicity, .party, .education, .post, .sector,
        InputField("phone", "手机号码", .line(maxLength: PhoneNumber.limit)),
        InputField(
            "level", "层级", .choice(Level.self, \.title), required: true),
        InputField("term", "届次", .line(maxLength: 2), required: true, hint: "数字，如 6"),
        InputField("code", "代表编号", .line(maxLength: 40), required: true, hint: "同一层级、同一届不重复"),
        .electingUnit, .constituency,
        InputField(
            "delegation", "代表团", .line(maxLength: 60), hint: "同一选举单位、选区的代表已经编团的，或者补缺的，不用填；新的写名称，登记时建立"),
        .deputyGroup,
        InputField("elected_on", "当选日期", .day, required: true),
        InputField(
            "elected_by", "当选方式", .choice(ElectionKind.self, \.title),
            required: true),
        InputField("vacancy", "补哪个席位", .one(.vacancies), hint: "补选的，选出缺的席位；以后也可以在代表的页面上补登"),
    ]

    private let row: DeputyRow
    private let vacancy: TenureID?

    /// Throws `invalid` beside the field that is wrong.
    public init(_ input: Input, today: Day) throws {
        let sex = try Sex(rawValue: input.required("sex")).orInvalid("sex", "请选择性别。")
        let bornOn = try input.day("born_on").orInvalid("born_on", "请填写出生日期。")
        let number = try input.text("id_number").map { typed in
            try IDNumber(typed).orInvalid("id_number", "身份证号应当是 18 位，末位是校验码；请核对。")
        }
        if let wrong = number?.contradiction(born: BirthDate(bornOn), sex: sex) {
            throw Failure.invalid(field: "id_number", "身份证号\(wrong)，请核对。")
        }
        let electedOn = try input.requiredPastDay("elected_on", "当选日期", by: today)
        // 宪法 Art. 34: the right to be elected begins at eighteen.
        guard bornOn.adding(months: 18 * 12) <= electedOn else {
            throw Failure.invalid(field: "born_on", "当选时不满十八周岁，没有被选举权；请核对出生日期。")
        }
        let kind = try ElectionKind(rawValue: input.required("elected_by")).orInvalid("elected_by", "请选择当选方式。")
        vacancy = input.id("vacancy")
        if vacancy != nil, kind != .byElection {
            throw Failure.invalid(field: "vacancy", "只有补选的代表才补出缺的席位。")
        }
        row = DeputyRow(
            identity: PersonIdentity(
                name: PersonName.plain(input.required("name")), sex: sex, born: BirthDate(bornOn)),
            code: input.required("code").halfWidth,
            level: try Level(rawValue: input.required("level")).orInvalid("level", "请选择层级。"),
            term: try ConstituencyDraft.number(input, "term", "届次", in: 1...99),
            ethnicity: input.text("ethnicity").map(Ethnicity.plain),
            party: input.text("party"), education: input.text("education"), post: input.text("post"),
            sector: input.text("sector"), phone: try input.phone("phone", "手机号码"), idNumber: number?.text,
            electingUnit: input.text("electing_unit"),
            delegation: input.text("delegation"), group: input.text("group"), electedOn: electedOn, electedBy: kind,
            reviewedOn: nil, certificateNumber: nil, certificateIssuedOn: nil, state: .elected,
            constituency: input.id("constituency"))
    }

    /// Adds the tenure, its qualification still to be reviewed.
    ///
    /// - Returns: the tenure, and whether the person was in the register before.
    /// - Throws: `invalid` when the 代表编号 is taken, the person holds such a seat already (选举法 Art. 48), the
    ///   constituency is another congress's or full, or the vacancy is not theirs to fill.
    public func store(by scope: Scope, _ db: any Connection) throws -> (tenure: TenureID, isKnown: Bool) {
        try scope.require(.keepRepresentatives)
        let office = scope.office
        let same = try db.count(
            """
            SELECT COUNT(*) FROM representatives_tenure
             WHERE office_id = \(office) AND level = \(row.level) AND term = \(row.term) AND code = \(row.code)
            """)
        guard same == 0 else { throw Failure.invalid(field: "code", "这个层级、这一届已经有代表编号“\(row.code)”。") }
        if let id = row.constituency { try Constituency.check(id, of: row, in: office, db) }
        var row = row
        row.delegation = try row.delegation ?? knownDelegation(in: office, db)
        let isKnown = try PeopleNamed.find([row.identity], in: office, db)[row.identity] != nil
        guard let tenure = try NewTenures([row], in: office, db).insert().first else {
            throw Failure.internal(cause: "a tenure that was not inserted")
        }
        try Audit.append(
            "representatives.tenure.register", on: Reference(TenureCase.kind, tenure),
            ["code": row.code, "congress": row.level.congress(row.term)], by: scope, db)
        if let vacancy { try Succession.fill(vacancyOf: vacancy, with: tenure, by: scope, db) }
        return (tenure, isKnown)
    }

    /// The delegation of who left the seat, or the one that all deputies of the same electing unit or constituency are
    /// in; nil when there is none, or more than one.
    private func knownDelegation(in office: OfficeID, _ db: any Connection) throws -> String? {
        let same: SQL
        if let vacancy {
            same = "t.id = \(vacancy)"
        } else if let unit = row.electingUnit {
            same = "t.electing_unit = \(unit)"
        } else if let constituency = row.constituency {
            same = "t.constituency_id = \(constituency)"
        } else {
            return nil
        }
        let names: [String] = try db.values(
            """
            SELECT DISTINCT d.name FROM representatives_tenure t
              JOIN representatives_delegation d ON d.id = t.delegation_id
             WHERE t.office_id = \(office) AND t.level = \(row.level) AND t.term = \(row.term) AND \(same)
             LIMIT 2
            """)
        return names.count == 1 ? names[0] : nil
    }
}
