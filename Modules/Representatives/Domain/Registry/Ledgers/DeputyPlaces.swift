import Kernel
import Platform
import Storage

/// The delegations and groups that rows of the ledger 代表 name: found, or created when nobody named them before.
///
/// A group made here is a plain comprehensive one of the electing unit's area; the ledger 代表小组 fills it in.
struct DeputyPlaces {
    private struct Congress: Hashable {
        let level: Level
        let term: Int
        let name: String
    }

    private var delegations: [Congress: DelegationID] = [:]
    private var groups: [String: DeputyGroupID] = [:]

    /// Two statements to find all, one more for each kind that is new.
    init(of rows: [DeputyRow], in office: OfficeID, _ db: any Connection) throws {
        try findDelegations(rows, office, db)
        try findGroups(rows, office, db)
    }

    func delegation(of row: DeputyRow) -> DelegationID? {
        row.delegation.flatMap { delegations[Congress(level: row.level, term: row.term, name: $0)] }
    }

    func group(of row: DeputyRow) -> DeputyGroupID? { row.group.flatMap { groups[$0] } }

    private mutating func findDelegations(_ rows: [DeputyRow], _ office: OfficeID, _ db: any Connection) throws {
        let names = Set(rows.compactMap(\.delegation)).sorted()
        guard !names.isEmpty else { return }
        let known: [Delegation] = try db.all(
            """
            SELECT \(Delegation.columns) FROM representatives_delegation d
             WHERE d.office_id = \(office) AND d.name IN \(names)
            """)
        for delegation in known {
            delegations[Congress(level: delegation.level, term: delegation.term, name: delegation.name)] = delegation.id
        }
        var batch = Batch(
            into: "representatives_delegation", ["id", "office_id", "level", "term", "name", "sort_key", "created_at"])
        for row in rows {
            guard let name = row.delegation else { continue }
            let congress = Congress(level: row.level, term: row.term, name: name)
            guard delegations[congress] == nil else { continue }
            let id = DelegationID.new(at: db.now)
            delegations[congress] = id
            batch.append(id, office, row.level, row.term, name, PinyinKey.of(name), db.now)
        }
        if !batch.rows.isEmpty { try db.insert(batch) }
    }

    private mutating func findGroups(_ rows: [DeputyRow], _ office: OfficeID, _ db: any Connection) throws {
        let names = Set(rows.compactMap(\.group)).sorted()
        guard !names.isEmpty else { return }
        groups = try db.lookup(
            "SELECT name, id FROM representatives_group WHERE office_id = \(office) AND name IN \(names)")
        var batch = Batch(
            into: "representatives_group", ["id", "office_id", "name", "sort_key", "area", "kind", "created_at"])
        for row in rows {
            guard let name = row.group, groups[name] == nil else { continue }
            let id = DeputyGroupID.new(at: db.now)
            groups[name] = id
            batch.append(
                id, office, name, PinyinKey.of(name), row.electingUnit ?? "", GroupKind.comprehensive, db.now)
        }
        if !batch.rows.isEmpty { try db.insert(batch) }
    }
}
