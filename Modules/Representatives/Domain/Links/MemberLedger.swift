import Kernel
import Platform
import Storage

/// The ledger 组成人员: one row is one member of the standing committee.
struct MemberLedger: Ledger {
    let name = "组成人员"
    let kind = CommitteeMember.kind
    let after = ["机关"]

    var columns: [LedgerColumn] {
        [
            .init("姓名", .text(60), required: true, key: true, plain: PersonName.plain),
            .init("职务", .text(60), required: true),
            .init("层级", .level, required: true),
        ]
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let stored: [StoredMember] = try db.all(
            """
            SELECT \(StoredMember.columns) FROM representatives_member m
             WHERE m.office_id = \(scope.office) AND m.name IN \(keys.map { $0[0] })
            """)
        return stored.map { LedgerEntry($0.id, [$0.name, $0.post, $0.level.title]) }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        var batch = Batch(
            into: "representatives_member",
            ["id", "office_id", "name", "sort_key", "post", "level", "version", "created_at"])
        for row in rows {
            let name = try row.text("姓名")
            batch.append(
                CommitteeMemberID.new(at: db.now), scope.office, name, PinyinKey.ofPerson(name), try row.text("职务"),
                try row.requiredWord("层级", as: Level.self), 1, db.now)
        }
        try db.insert(batch)
    }

    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        for change in rows {
            let row = change.row
            try db.run(
                """
                UPDATE representatives_member
                   SET post = \(try row.text("职务")), level = \(try row.requiredWord("层级", as: Level.self)),
                       version = version + 1
                 WHERE office_id = \(scope.office) AND id = \(change.id)
                """)
        }
    }

    /// Members by name: what the ledger 双联 names them by.
    static let members = LedgerLookup("台账“组成人员”里有的姓名") { (names: [String], office, db) in
        let stored: [StoredMember] = try db.all(
            """
            SELECT \(StoredMember.columns) FROM representatives_member m
             WHERE m.office_id = \(office) AND m.name IN \(names)
            """)
        return Dictionary(stored.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    }
}

private struct StoredMember: Record {
    static var columns: SQL { "m.id, m.name, m.post, m.level" }
    let id: CommitteeMemberID
    let name: String
    let post: String
    let level: Level

    init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        post = try row.next()
        level = try row.next()
    }
}
