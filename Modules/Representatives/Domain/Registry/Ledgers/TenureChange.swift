import Kernel
import Platform
import RepresentativesContract
import Storage

/// A tenure of the register, and its row of the ledger that now says something else.
struct TenureChange {
    let id: TenureID
    let row: DeputyRow
    /// The row gives the person another ID number than is stored.
    let namesIDNumber: Bool

    /// Stores the changes. The standing changes by the table of transitions or not at all.
    static func store(_ changes: [TenureChange], by scope: Scope, _ db: any Connection) throws {
        let places = try DeputyPlaces(of: changes.map(\.row), in: scope.office, db)
        let people = try PersonCorrection.people(of: changes, in: scope.office, db)
        try OneSeatRule.check(
            changes.map { ($0.row, people[$0.id], $0.id) }, in: scope.office, db)
        let facts: [TenureFacts] = try db.all(
            """
            SELECT \(TenureFacts.columns) FROM representatives_tenure t
             WHERE t.office_id = \(scope.office) AND t.id IN \(changes.map(\.id)) \(.forUpdate)
            """)
        let standing = Dictionary(facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for change in changes {
            guard let person = people[change.id], let facts = standing[change.id] else {
                throw Failure.internal(cause: "ledger row of a tenure that is not there")
            }
            try change.store(person, places, scope.office, db)
            if facts.state != change.row.state { try change.storeStanding(after: facts, by: scope, db) }
        }
        try SearchIndex.tenures.put(changes.map { (id: $0.id, text: $0.row.searchText) }, db)
    }

    private func store(_ person: PersonID, _ places: DeputyPlaces, _ office: OfficeID, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE representatives_tenure
               SET person_id = \(person), ethnicity = \(row.ethnicity), party = \(row.party),
                   education = \(row.education), post = \(row.post), sector = \(row.sector), phone = \(row.phone),
                   electing_unit = \(row.electingUnit), delegation_id = \(places.delegation(of: row)),
                   group_id = \(places.group(of: row)), elected_on = \(row.electedOn), elected_by = \(row.electedBy),
                   reviewed_on = \(row.reviewedOn), certificate_number = \(row.certificateNumber),
                   certificate_issued_on = \(row.certificateIssuedOn), version = version + 1
             WHERE office_id = \(office) AND id = \(id)
            """)
        if namesIDNumber {
            try db.run("UPDATE representatives_person SET id_number = \(row.idNumber) WHERE id = \(person)")
        }
    }

    /// Takes the transition that leads to the ledger's word; throws `conflict` when there is none.
    private func storeStanding(after facts: TenureFacts, by scope: Scope, _ db: any Connection) throws {
        // Taking back an end asks for a reason, which a ledger does not give.
        let leading = TenureCase.machine.rows.first {
            $0.from == facts.state && $0.to == row.state && $0.event != .restore
        }
        guard let leading else {
            throw Failure.conflict("台账里的状态是“\(row.state.title)”，系统里现在是“\(facts.state.title)”，不能这样改。")
        }
        // The ledger speaks of what the committees have decided; it does not say again that they did.
        var foreseen = facts
        foreseen.reviewResult = row.state == .invalid ? .invalid : .valid
        let transition = try TenureCase.machine.transition(
            on: leading.event, of: facts, foreseen: foreseen, by: scope)
        try db.run("UPDATE representatives_tenure SET state = \(transition.to) WHERE id = \(id)")
        if TenureState.vacating.contains(transition.to) { try Seat.open(after: [id], in: scope.office, db) }
        if transition.event == .resume {
            try db.run(
                "UPDATE representatives_tenure SET suspension_cause = NULL, suspended_on = NULL WHERE id = \(id)")
        }
        try Journal(scope: scope, db).record(
            transition, of: Reference(TenureCase.kind, id), opinion: "按台账“代表”登记。",
            tells: facts.delegation.map { [.delegation($0)] } ?? [])
    }
}
