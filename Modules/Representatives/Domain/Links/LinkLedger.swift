import Kernel
import Platform
import RepresentativesContract
import Storage

/// The ledger 双联: one row says that a member keeps in touch with a deputy, and since when.
struct LinkLedger: Ledger {
    let name = "双联"
    let kind = "representatives.member-link"
    let after = ["组成人员", "代表"]

    var columns: [LedgerColumn] {
        [
            .init(
                "组成人员", .reference(MemberLedger.members), required: true, key: true, plain: PersonName.plain),
            .init("代表编号", .reference(Self.deputies), required: true, key: true),
            .init("开始日期", .day),
        ]
    }

    /// The links with the tenures that the codes mean now; of several with one deputy the present one, or the last.
    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let meant = try CodedTenure.meant(by: Array(Set(keys.map { $0[1] })), in: scope.office, db)
        let links = try stored(
            "k.tenure_id IN \(meant.values.map(\.tenure)) AND m.name IN \(Array(Set(keys.map { $0[0] })))", scope, db)
        var best: [LedgerKey: StoredLink] = [:]
        for link in links { best[LedgerKey([link.member, link.code])] = link }
        return best.values.map { LedgerEntry($0.id, [$0.member, $0.code, $0.fromOn?.description ?? ""]) }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        var batch = Batch(
            into: "representatives_member_link", ["id", "office_id", "member_id", "tenure_id", "from_on", "created_at"])
        for row in rows {
            batch.append(
                ID<MemberLink>.new(at: db.now), scope.office,
                try row.requiredID("组成人员", as: CommitteeMemberSubject.self),
                try row.requiredID("代表编号", as: TenureSubject.self), try row.day("开始日期"), db.now)
        }
        try db.insert(batch)
    }

    /// A link that has ended and begins again later is a new one; else its beginning is corrected.
    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        let links = try stored("k.id IN \(rows.map(\.id))", scope, db)
        let ended = Dictionary(links.map { ($0.id, $0.toOn) }, uniquingKeysWith: { first, _ in first })
        var again: [LedgerRow] = []
        for change in rows {
            let day = try change.row.day("开始日期")
            if let day, let end = ended[change.id()] ?? nil, day >= end {
                again.append(change.row)
            } else {
                try db.run(
                    """
                    UPDATE representatives_member_link SET from_on = \(day)
                     WHERE office_id = \(scope.office) AND id = \(change.id)
                    """)
            }
        }
        if !again.isEmpty { try insert(again, by: scope, db) }
    }

    /// Ended ones first, then by their age.
    private func stored(_ condition: SQL, _ scope: Scope, _ db: any Connection) throws -> [StoredLink] {
        try db.all(
            """
            SELECT \(StoredLink.columns) FROM representatives_member_link k
              JOIN representatives_member m ON m.id = k.member_id
              JOIN representatives_tenure t ON t.id = k.tenure_id
             WHERE k.office_id = \(scope.office) AND \(condition)
             ORDER BY CASE WHEN k.to_on IS NULL THEN 1 ELSE 0 END, k.created_at, k.id
            """)
    }

    private static let deputies = LedgerLookup("台账“代表”里有的代表编号", isCode: true) { (codes: [String], office, db) in
        try CodedTenure.meant(by: codes, in: office, db).mapValues(\.tenure)
    }
}

private struct StoredLink: Record {
    static var columns: SQL { "k.id, m.name, t.code, k.from_on, k.to_on" }
    let id: ID<MemberLink>
    let member: String
    let code: String
    let fromOn: Day?
    let toOn: Day?

    init(_ row: inout Row) throws {
        id = try row.next()
        member = try row.next()
        code = try row.next()
        fromOn = try row.next()
        toOn = try row.next()
    }
}
