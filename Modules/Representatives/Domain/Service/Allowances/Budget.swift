import Kernel
import Platform
import Storage

public enum BudgetEntrySubject {}

/// The budget of a year by item: what was granted, added and cut, and what is paid. Amounts in fen.
public struct Budget: Sendable {
    /// One item.
    public struct Item: Sendable {
        public let kind: AllowanceKind
        public let granted: Int
        public let paid: Int
        /// Payments.
        public let count: Int

        public var left: Int { granted - paid }
    }

    public let year: Int
    public let items: [Item]

    /// Two statements.
    public init(_ year: Int, in office: OfficeID, _ db: any Connection) throws {
        self.year = year
        let granted: [Sum] = try db.all(
            """
            SELECT kind, CAST(SUM(amount) AS BIGINT), COUNT(*) FROM representatives_budget_entry
             WHERE office_id = \(office) AND year = \(year) GROUP BY kind
            """)
        let paid: [Sum] = try db.all(
            """
            SELECT kind, CAST(SUM(amount) AS BIGINT), COUNT(*) FROM representatives_payment
             WHERE office_id = \(office) AND year = \(year) AND reversed_on IS NULL GROUP BY kind
            """)
        items = AllowanceKind.allCases.map { kind in
            let paid = paid.first { $0.kind == kind }
            return Item(
                kind: kind, granted: granted.first { $0.kind == kind }?.amount ?? 0, paid: paid?.amount ?? 0,
                count: paid?.count ?? 0)
        }
    }

    /// Throws `invalid` when this much more would exceed what was granted for the item.
    func require(_ amount: Int, for kind: AllowanceKind) throws {
        guard let item = items.first(where: { $0.kind == kind }), amount > item.left else { return }
        throw Failure.invalid(
            "\(year) 年\(kind.title)的预算还剩 \(Money.yuan(item.left)) 元，这次要发 \(Money.yuan(amount)) 元。请先登记预算或追加预算。")
    }

    public static let fields: [InputField] = [
        InputField("year", "年度", .line(maxLength: 4), required: true),
        AllowanceKind.field(),
        InputField("direction", "增减", .choice([.init("add", "安排或追加"), .init("cut", "调减")]), required: true),
        InputField("amount", "金额（元）", .line(maxLength: 14), required: true),
        InputField("reason", "依据和说明", .line(maxLength: 200), required: true, hint: "如：年初预算批复文号"),
    ]

    static let entryKind = "representatives.budget-entry"

    /// Grants, adds or cuts; entries are never changed. Throws `invalid` when less would be left than is paid.
    ///
    /// - Parameter id: made with the form, so that a form sent twice grants once.
    public static func enter(
        _ raw: [String: [String]], as id: ID<BudgetEntrySubject> = .new(), by scope: Scope, _ db: any Connection
    ) throws {
        let input = try Input(raw, for: fields)
        guard let kind = AllowanceKind(rawValue: input.required("kind")) else { return }
        let year = try year(typed: input.required("year"), field: "year")
        let typed = try Money.typed("amount", input.required("amount"))
        let amount = input.text("direction") == "cut" ? -typed : typed
        let same = try db.count("SELECT COUNT(*) FROM representatives_budget_entry WHERE id = \(id)")
        guard same == 0 else { return }
        let item = try Budget(year, in: scope.office, db).items.first { $0.kind == kind }
        guard (item?.left ?? 0) + amount >= 0 else {
            throw Failure.invalid(field: "amount", "\(kind.title)的预算只剩 \(Money.yuan(item?.left ?? 0)) 元，不能调减这么多。")
        }
        try db.run(
            """
            INSERT INTO representatives_budget_entry (id, office_id, year, kind, amount, reason, created_at)
            VALUES (\(id), \(scope.office), \(year), \(kind), \(amount), \(input.required("reason")), \(db.now))
            """)
        try Audit.append(
            "representatives.budget-entry.entered", on: Reference(entryKind, id),
            ["year": String(year), "kind": kind.rawValue, "amount": Money.yuan(amount)], by: scope, db)
    }

    /// Throws `invalid` beside the field.
    static func year(typed: String, field: String) throws -> Int {
        guard let year = Int(typed.halfWidth), (1990...2100).contains(year) else {
            throw Failure.invalid(field: field, "年度应写成 2024 这样的四位数。")
        }
        return year
    }
}

private struct Sum: Record {
    static var columns: SQL { "kind, CAST(SUM(amount) AS BIGINT), COUNT(*)" }
    let kind: AllowanceKind
    let amount: Int
    let count: Int

    init(_ row: inout Row) throws {
        kind = try row.next()
        amount = try row.next()
        count = try row.next()
    }
}
