import Kernel
import Platform
import RepresentativesContract
import Storage

/// Payments to be written at once, of one kind and year, within what the budget grants.
struct Payout {
    enum Payee {
        case deputy(TenureID)
        case group(DeputyGroupID)

        var text: String {
            switch self {
            case .deputy(let id): "deputy:\(id)"
            case .group(let id): "group:\(id)"
            }
        }
    }

    let kind: AllowanceKind
    let year: Int
    let paidOn: Day
    var activity: ID<PayableActivity>?
    var note: String?

    /// What may be paid once: this kind, to this payee, for this activity or year.
    func slot(_ payee: Payee) -> String {
        "\(kind.rawValue) \(payee.text) \(activity.map { "activity:\($0)" } ?? "year:\(year)")"
    }

    /// Writes them in one batch. Throws `invalid` when the budget has not so much left, `conflict` when somebody else pays
    /// the same at the same moment.
    func write(_ payees: [(payee: Payee, amount: Int)], by scope: Scope, _ db: any Connection) throws {
        let sum = payees.reduce(0) { $0 + $1.amount }
        try Budget(year, in: scope.office, db).require(sum, for: kind)
        var batch = Batch(
            into: "representatives_payment",
            [
                "id", "office_id", "year", "kind", "tenure_id", "group_id", "activity_id", "slot", "amount", "paid_on",
                "note", "created_at",
            ])
        for (payee, amount) in payees {
            var tenure: TenureID?
            var group: DeputyGroupID?
            switch payee {
            case .deputy(let id): tenure = id
            case .group(let id): group = id
            }
            batch.append(
                PaymentID.new(at: db.now), scope.office, year, kind, tenure, group, activity, slot(payee), amount,
                paidOn, note, db.now)
        }
        try db.insert(
            batch, unlessTaken: "representatives_payment_office_id_slot_key", "有人同时在发放同一项，已经发了。请刷新后再看。")
        try Audit.append(
            "representatives.payment.paid", on: Reference("platform.office", scope.office),
            [
                "kind": kind.rawValue, "year": String(year), "payments": String(payees.count),
                "amount": Money.yuan(sum), "activity": activity?.description ?? "",
            ], by: scope, db)
    }

    static let paidOn = InputField("paid_on", "发放日期", .day, required: true)

    /// Throws `invalid` beside the field for a day that has not come.
    static func day(_ input: Input, _ db: any Connection) throws -> Day {
        try input.requiredPastDay("paid_on", "发放日期", by: db.now.day)
    }
}
