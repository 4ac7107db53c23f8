import Kernel
import Platform
import RepresentativesContract
import Storage

/// Which payments are asked for.
public struct PaymentListing: Sendable {
    public var year: Int?
    public var kind: AllowanceKind?
    public var activity: ID<PayableActivity>?
    public var tenure: TenureID?

    public init() {}

    public static let limit = 100_000

    /// A part of the list, the latest first, and how long the whole is. Two statements.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> (
        payments: [Payment], total: Int
    ) {
        let payments: [Payment] = try db.all(
            """
            SELECT \(Payment.columns) FROM \(Payment.source) WHERE \(condition(scope.office))
             ORDER BY y.paid_on DESC, COALESCE(p.sort_key, ''), y.id LIMIT \(limit) OFFSET \(offset)
            """)
        let total = try db.count("SELECT COUNT(*) FROM \(Payment.source) WHERE \(condition(scope.office))")
        return (payments, total)
    }

    /// What is to be signed for, by delegation and name: reversed payments are not in it.
    public func sheet(for scope: Scope, _ db: any Connection) throws -> [Payment] {
        let payments: [Payment] = try db.all(
            """
            SELECT \(Payment.columns) FROM \(Payment.source)
             WHERE \(condition(scope.office)) AND y.reversed_on IS NULL
             ORDER BY y.paid_on, COALESCE(d.sort_key, ''), COALESCE(p.sort_key, g.sort_key, ''), y.id
             LIMIT \(Self.limit + 1)
            """)
        guard payments.count <= Self.limit else { throw Failure.invalid("一次最多导出 \(Self.limit) 条，请先筛选。") }
        return payments
    }

    private func condition(_ office: OfficeID) -> SQL {
        var conditions: [SQL] = ["y.office_id = \(office)"]
        if let year { conditions.append("y.year = \(year)") }
        if let kind { conditions.append("y.kind = \(kind)") }
        if let activity { conditions.append("y.activity_id = \(activity)") }
        if let tenure { conditions.append("y.tenure_id = \(tenure)") }
        return SQL(conditions, joined: " AND ")
    }
}

/// What a deputy was paid in a year.
public struct DeputyTotal: Record {
    public static var columns: SQL {
        "t.id, t.code, p.name, d.name, COUNT(*), CAST(SUM(y.amount) AS BIGINT)"
    }

    public let tenure: TenureID
    public let code: String
    public let name: String
    public let delegation: String?
    public let count: Int
    /// Fen.
    public let amount: Int

    public init(_ row: inout Row) throws {
        tenure = try row.next()
        code = try row.next()
        name = try row.next()
        delegation = try row.next()
        count = try row.next()
        amount = try row.next()
    }

    /// By deputy, in order of name. Two statements.
    public static func page(_ year: Int, limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> (
        totals: [DeputyTotal], total: Int
    ) {
        let totals: [DeputyTotal] = try db.all(
            """
            SELECT \(columns) FROM representatives_payment y
              JOIN representatives_tenure t ON t.id = y.tenure_id
              JOIN representatives_person p ON p.id = t.person_id
              LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
             WHERE y.office_id = \(scope.office) AND y.year = \(year) AND y.reversed_on IS NULL
             GROUP BY t.id, t.code, p.name, p.sort_key, d.name
             ORDER BY p.sort_key, t.id LIMIT \(limit) OFFSET \(offset)
            """)
        let total = try db.count(
            """
            SELECT COUNT(DISTINCT tenure_id) FROM representatives_payment
             WHERE office_id = \(scope.office) AND year = \(year) AND reversed_on IS NULL
            """)
        return (totals, total)
    }
}
