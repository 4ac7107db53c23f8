import Kernel
import Platform
import Storage

/// What a small office's list of deputies leaves out: the level is the office's own, the term the sitting one, the
/// standing 在任, and 代表编号 are given: "市6-001". Who is in the register already keeps their number.
struct DeputyFilling {
    let filling: LedgerFilling

    init(_ rows: [LedgerRow], in office: OfficeID, _ db: any Connection) throws {
        var filling = LedgerFilling(rows)
        let congress = try SittingCongress.of(office, db)
        let isBlank = { (title: String) in try rows.contains { try $0.text(title).isEmpty } }
        if try isBlank("届次") {
            let term = try congress.term ?? Self.metTerm(congress.level, office, db)
            guard let term else {
                filling.missing = [.init("届次", "表头里有这一列，如 6：名册里还没有在任的代表，程序不知道现在是第几届")]
                self.filling = filling
                return
            }
            try Self.put(String(term), "届次", &filling, "文件没有“届次”，一律按现在的第 \(term) 届。")
        }
        if try isBlank("层级") {
            try Self.put(congress.level.title, "层级", &filling, "文件没有“层级”，一律按本机关的“\(congress.level.title)”。")
        }
        if try isBlank("状态") {
            let title = TenureState.inOffice.title
            try Self.put(title, "状态", &filling, "文件没有“状态”，新代表一律按“\(title)”；已经在名册里的不变。")
        }
        if try isBlank("代表编号") { try Self.number(&filling, in: office, db) }
        self.filling = filling
    }

    private static func put(
        _ cell: String, _ title: String, _ filling: inout LedgerFilling, _ note: String
    ) throws {
        for place in filling.rows.indices where try filling.rows[place].text(title).isEmpty {
            try filling.rows[place].fill(title, with: cell)
        }
        filling.notes.append(note)
    }

    /// The term of the level's latest meeting; nil when the office has entered none.
    private static func metTerm(_ level: Level, _ office: OfficeID, _ db: any Connection) throws -> Int? {
        try db.value(
            """
            SELECT term FROM platform_meeting WHERE office_id = \(office) AND level = \(level)
             ORDER BY starts_on DESC LIMIT 1
            """)
    }

    private static func number(_ filling: inout LedgerFilling, in office: OfficeID, _ db: any Connection) throws {
        var numbers = try DeputyNumbers(for: filling.rows, in: office, db)
        var (known, new) = (0, 0)
        for place in filling.rows.indices where try filling.rows[place].text("代表编号").isEmpty {
            if let code = try numbers.known(filling.rows[place]) {
                try filling.rows[place].fill("代表编号", with: code)
                known += 1
            } else {
                try filling.rows[place].fill("代表编号", with: try numbers.next(filling.rows[place]))
                new += 1
            }
        }
        filling.notes.append(
            "文件没有“代表编号”：\(new) 位由程序编号"
                + (known == 0 ? "。" : "，\(known) 位按姓名、性别和出生日期认出是名册里的代表，用原来的编号。"))
    }
}

/// The numbers that deputies of the named congresses bear.
private struct DeputyNumbers {
    private struct Bearer: Record {
        static var columns: SQL { "t.code, t.level, t.term, p.name, p.sex, p.born_on, p.born_month_only" }
        let code: String
        let congress: Congress
        let identity: PersonIdentity

        init(_ row: inout Row) throws {
            code = try row.next()
            congress = try Congress(&row)
            identity = PersonIdentity(name: try row.next(), sex: try row.next(), born: try BirthDate.read(&row))
        }
    }

    private var bearers: [Congress: [Bearer]] = [:]
    private var last: [Congress: Int] = [:]
    /// Whom rows name with their birth date: no other row takes their place.
    private var dated: [Congress: Set<PersonIdentity>] = [:]

    /// One statement for each level and term of the rows.
    init(for rows: [LedgerRow], in office: OfficeID, _ db: any Connection) throws {
        for row in rows {
            let identity = try DeputyRow.identity(row)
            if identity.isCertain { dated[try Self.congress(row), default: []].insert(identity) }
        }
        for congress in Set(try rows.map(Self.congress)) {
            let found: [Bearer] = try db.all(
                """
                SELECT \(Bearer.columns)
                  FROM representatives_tenure t JOIN representatives_person p ON p.id = t.person_id
                 WHERE t.office_id = \(office) AND t.level = \(congress.level) AND t.term = \(congress.term)
                 ORDER BY t.code
                """)
            bearers[congress] = found
            let prefix = Self.prefix(congress)
            last[congress] = found.compactMap { $0.code.hasPrefix(prefix) ? Int($0.code.dropFirst(prefix.count)) : nil }
                .max()
        }
        // A number that stands in the same files is taken too.
        for row in rows {
            let (congress, code) = (try Self.congress(row), try row.text("代表编号"))
            let prefix = Self.prefix(congress)
            guard code.hasPrefix(prefix), let number = Int(code.dropFirst(prefix.count)) else { continue }
            last[congress] = max(last[congress] ?? 0, number)
        }
    }

    /// The number of the deputy whom the row names, each found once; nil for somebody new.
    mutating func known(_ row: LedgerRow) throws -> String? {
        let congress = try Self.congress(row)
        let identity = try DeputyRow.identity(row)
        let exact = bearers[congress]?.firstIndex { $0.identity == identity }
        let place =
            exact
            ?? bearers[congress]?.firstIndex { bearer in
                let isUndated = !identity.isCertain || !bearer.identity.isCertain
                let isAlike =
                    isUndated
                    ? bearer.identity.name == identity.name && bearer.identity.sex == identity.sex
                    : bearer.identity.agrees(with: identity)
                return isAlike && !isNamed(bearer.identity, beside: identity, in: congress)
            }
        return place.flatMap { bearers[congress]?.remove(at: $0).code }
    }

    /// Whether another row than that of `identity` names them with their birth date, as far as both know it.
    private func isNamed(_ bearer: PersonIdentity, beside identity: PersonIdentity, in congress: Congress) -> Bool {
        dated[congress, default: []].contains { $0 != identity && ($0 == bearer || $0.agrees(with: bearer)) }
    }

    mutating func next(_ row: LedgerRow) throws -> String {
        let congress = try Self.congress(row)
        let number = (last[congress] ?? 0) + 1
        last[congress] = number
        let digits = String(number)
        return Self.prefix(congress) + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }

    private static func prefix(_ congress: Congress) -> String { "\(congress.level.title)\(congress.term)-" }

    private static func congress(_ row: LedgerRow) throws -> Congress {
        Congress(level: try row.requiredWord("层级"), term: try row.requiredInteger("届次"))
    }
}
