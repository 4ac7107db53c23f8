import Kernel
import Platform
import RepresentativesContract
import Storage

public enum PaymentSubject {}
public typealias PaymentID = ID<PaymentSubject>

/// One payment to a deputy, or to a deputies' group.
public struct Payment: Record {
    public static var columns: SQL {
        """
        y.id, y.year, y.kind, y.tenure_id, t.code, p.name, d.name, y.group_id, g.name, a.name, y.amount, y.paid_on,
        y.note, y.reversed_on, y.reversed_reason
        """
    }

    static var source: SQL {
        """
        representatives_payment y
          LEFT JOIN representatives_tenure t ON t.id = y.tenure_id
          LEFT JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
          LEFT JOIN representatives_group g ON g.id = y.group_id
          LEFT JOIN representatives_activity a ON a.id = y.activity_id
        """
    }

    static let kindOfReference = "representatives.payment"

    public let id: PaymentID
    public let year: Int
    public let kind: AllowanceKind
    public let tenure: TenureID?
    public let code: String?
    public let name: String?
    public let delegation: String?
    public let group: DeputyGroupID?
    public let groupName: String?
    /// What it was paid for, where that is an activity.
    public let activity: String?
    /// Fen.
    public let amount: Int
    public let paidOn: Day
    public let note: String?
    /// Reversed payments stay, and count no more.
    public let reversedOn: Day?
    public let reversedReason: String?

    public var payee: String { name ?? groupName ?? "" }

    public init(_ row: inout Row) throws {
        id = try row.next()
        year = try row.next()
        kind = try row.next()
        tenure = try row.next()
        code = try row.next()
        name = try row.next()
        delegation = try row.next()
        group = try row.next()
        groupName = try row.next()
        activity = try row.next()
        amount = try row.next()
        paidOn = try row.next()
        note = try row.next()
        reversedOn = try row.next()
        reversedReason = try row.next()
    }

    /// Throws `notFound` for another office's.
    public static func find(_ id: PaymentID, for scope: Scope, _ db: any Connection) throws -> Payment {
        try db.first(
            "SELECT \(columns) FROM \(source) WHERE y.office_id = \(scope.office) AND y.id = \(id)"
        ).orNotFound("没有这笔发放。")
    }

    /// What these people were paid, in all their tenures, the latest first: a deputy sees their own.
    public static func all(to people: [PersonID], in office: OfficeID, _ db: any Connection) throws -> [Payment] {
        try db.all(
            """
            SELECT \(columns) FROM \(source) WHERE y.office_id = \(office) AND t.person_id IN \(people)
             ORDER BY y.paid_on DESC, y.id DESC LIMIT 1000
            """)
    }
}
