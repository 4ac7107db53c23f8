import Kernel
import Platform
import Storage

public enum AllowanceRuleSubject {}

/// How much is paid of a kind, from a year on, until a later rule of the same kind.
public struct AllowanceRule: Record {
    public static var columns: SQL { "id, kind, from_year, amount, basis" }

    public let id: ID<AllowanceRuleSubject>
    public let kind: AllowanceKind
    public let fromYear: Int
    /// Fen.
    public let amount: Int
    /// The document it rests on.
    public let basis: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        kind = try row.next()
        fromYear = try row.next()
        amount = try row.next()
        basis = try row.next()
    }

    static let kindOfReference = "representatives.allowance-rule"

    public static let fields: [InputField] = [
        AllowanceKind.field(),
        InputField("from_year", "从哪年起", .line(maxLength: 4), required: true, hint: "如 2024；以前年度仍按原标准"),
        InputField("amount", "标准（元）", .line(maxLength: 14), required: true),
        InputField("basis", "依据", .line(maxLength: 200), required: true, hint: "文件名称和文号"),
    ]

    /// Every rule, the latest first.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [AllowanceRule] {
        try db.all(
            """
            SELECT \(columns) FROM representatives_allowance_rule WHERE office_id = \(office)
             ORDER BY kind, from_year DESC, id
            """)
    }

    /// The rule in force in that year. Throws `invalid` when there is none.
    static func inForce(_ kind: AllowanceKind, _ year: Int, in office: OfficeID, _ db: any Connection) throws
        -> AllowanceRule
    {
        let rule: AllowanceRule? = try db.first(
            """
            SELECT \(columns) FROM representatives_allowance_rule
             WHERE office_id = \(office) AND kind = \(kind) AND from_year <= \(year)
             ORDER BY from_year DESC, id LIMIT 1
            """)
        guard let rule else { throw Failure.invalid(field: "kind", "\(year) 年的\(kind.title)还没有标准，请先登记标准。") }
        return rule
    }

    /// A new rule. Earlier years keep theirs. Throws `invalid` when that kind has a rule from that year already.
    public static func set(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws {
        let input = try Input(raw, for: fields)
        guard let kind = AllowanceKind(rawValue: input.required("kind")) else { return }
        let year = try Budget.year(typed: input.required("from_year"), field: "from_year")
        let amount = try Money.typed("amount", input.required("amount"))
        let same = try db.count(
            """
            SELECT COUNT(*) FROM representatives_allowance_rule
             WHERE office_id = \(scope.office) AND kind = \(kind) AND from_year = \(year)
            """)
        guard same == 0 else {
            throw Failure.invalid(field: "from_year", "\(kind.title)从 \(year) 年起的标准已有，不能再登一个。")
        }
        let id = ID<AllowanceRuleSubject>.new(at: db.now)
        try db.run(
            """
            INSERT INTO representatives_allowance_rule (id, office_id, kind, from_year, amount, basis, created_at)
            VALUES (\(id), \(scope.office), \(kind), \(year), \(amount), \(input.required("basis")), \(db.now))
            """)
        try Audit.append(
            "representatives.allowance-rule.set", on: Reference(kindOfReference, id),
            ["kind": kind.rawValue, "from_year": String(year), "amount": Money.yuan(amount)], by: scope, db)
    }
}
