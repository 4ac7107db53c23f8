import Kernel
import Platform
import RepresentativesContract
import Storage

/// Makes two people of the register one. It cannot be undone: which tenure was whose is only in the audit trail.
public struct PersonMerge: Sendable {
    public let kept: PersonID
    public let gone: PersonID

    public init(keeping kept: PersonID, instead gone: PersonID) {
        self.kept = kept
        self.gone = gone
    }

    /// What the page shows before it is done: the tenures of both. Throws `notFound` unless both are there.
    public func tenures(in office: OfficeID, _ db: any Connection) throws -> (kept: [Tenure], gone: [Tenure]) {
        try check(in: office, lock: "", db)
        let all = try Tenure.all(of: [kept, gone], in: office, db)
        return (all.filter { $0.person.id == kept }, all.filter { $0.person.id == gone })
    }

    /// Hangs the tenures and clocks of `gone` on `kept` and tells the other subsystems (`PersonMerged`).
    ///
    /// Throws `invalid` when both sit in one congress (选举法 Art. 48), or when `gone` signs in: whose account it is only
    /// an administrator can say.
    public func store(by scope: Scope, _ db: any Connection) throws {
        try scope.require(.mergePeople)
        let office = scope.office
        try check(in: office, lock: "\(.forUpdate)", db)
        try checkSeats(in: office, db)
        let accounts = try db.count(
            """
            SELECT COUNT(*) FROM platform_grant
             WHERE office_id = \(office) AND role = \(Role.deputy.rawValue) AND subject_id = \(gone)
               AND revoked_at IS NULL
            """)
        guard accounts == 0 else {
            throw Failure.invalid("要并入的人有代表账号。请系统管理员先把账号的代表角色改绑到保留的人，再合并。")
        }
        let moved: [TenureID] = try db.values(
            "SELECT id FROM representatives_tenure WHERE office_id = \(office) AND person_id = \(gone) ORDER BY id")
        try db.run(
            """
            UPDATE representatives_tenure SET person_id = \(kept), version = version + 1
             WHERE office_id = \(office) AND person_id = \(gone)
            """)
        let number: String? = try db.value(
            """
            SELECT id_number FROM representatives_person
             WHERE office_id = \(office) AND id = \(gone) AND id_number IS NOT NULL
            """)
        if let number {
            try db.run(
                """
                UPDATE representatives_person SET id_number = COALESCE(id_number, \(number)) WHERE id = \(kept)
                """)
        }
        try keepFullerBirth(in: office, db)
        try db.run(
            """
            UPDATE representatives_person SET merged_into = \(kept)
             WHERE office_id = \(office) AND (id = \(gone) OR merged_into = \(gone))
            """)
        try RunningClock.rehold(from: gone, to: kept, office, db)
        try Audit.append(
            "representatives.person.merge", on: Reference("representatives.person", kept),
            [
                "gone": gone.description,
                "tenures": moved.isEmpty ? "—" : moved.map(\.description).joined(separator: "、"),
            ], by: scope, db)
        try Outbox.publish(PersonMerged(gone, into: kept), office: office, db)
    }

    /// Of two birth dates that agree, the one that says more stays.
    private func keepFullerBirth(in office: OfficeID, _ db: any Connection) throws {
        let people: [Person] = try db.all(
            """
            SELECT \(Person.columns) FROM representatives_person p
             WHERE p.office_id = \(office) AND p.id IN \([kept, gone])
            """)
        let known = people.first { $0.id == kept }?.born
        guard let other = people.first(where: { $0.id == gone })?.born,
            known.map({ $0.isMonthOnly && $0.agrees(with: other) }) ?? true
        else { return }
        try db.run(
            """
            UPDATE representatives_person SET born_on = \(other.day), born_month_only = \(other.isMonthOnly)
             WHERE id = \(kept)
            """)
    }

    private func check(in office: OfficeID, lock: SQL, _ db: any Connection) throws {
        guard kept != gone else { throw Failure.invalid("请选两个不同的人。") }
        let found: [PersonID] = try db.values(
            """
            SELECT id FROM representatives_person
             WHERE office_id = \(office) AND merged_into IS NULL AND id IN \([kept, gone]) \(lock)
            """)
        guard found.count == 2 else { throw Failure.notFound("没有这两个人，或已经合并过。") }
    }

    private func checkSeats(in office: OfficeID, _ db: any Connection) throws {
        let twice = try db.count(
            """
            SELECT COUNT(*) FROM representatives_tenure a
              JOIN representatives_tenure b ON b.office_id = a.office_id AND b.level = a.level AND b.term = a.term
             WHERE a.office_id = \(office) AND a.person_id = \(kept) AND b.person_id = \(gone)
               AND a.state IN \(TenureState.open) AND b.state IN \(TenureState.open)
            """)
        guard twice == 0 else {
            throw Failure.invalid(
                "两人在同一层级、同一届都有没有终止的任职，不能合并（选举法第四十八条）。请核对是不是同一个人；重复登记的，先终止其中一个任职。")
        }
    }
}
