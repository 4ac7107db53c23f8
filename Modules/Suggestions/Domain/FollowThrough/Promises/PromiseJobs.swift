import Kernel
import Platform
import RepresentativesContract
import Storage

extension Job {
    /// Promises of replies signed before there was a ledger of promises get their clocks.
    static let promiseClocks = Job("suggestions.promise-clocks", "补登承诺时限", every: 3600) { app, _ in
        let offices: [OfficeID] = try await app.database.read { db in
            try db.values("SELECT DISTINCT office_id FROM suggestions_promise p WHERE \(EarlierPromise.clockless)")
        }
        for office in offices {
            try await app.database.write { db in try EarlierPromise.startClocks(in: office, db) }
        }
    }
}

/// An open promise without a clock.
private struct EarlierPromise: Record {
    static var columns: SQL { "p.id, a.unit_id, p.due_on" }
    /// On promises `p`.
    static var clockless: SQL {
        """
        p.state = 'open' AND NOT EXISTS (SELECT c.id FROM platform_clock c
            WHERE c.subject_kind = \(PromiseCase.kind) AND c.subject_id = p.id AND c.office_id = p.office_id
              AND c.stopped_on IS NULL)
        """
    }
    let id: PromiseID
    let unit: UnitID
    let due: Day

    init(_ row: inout Row) throws {
        id = try row.next()
        unit = try row.next()
        due = try row.next()
    }

    static func startClocks(in office: OfficeID, _ db: any Connection) throws {
        let found: [EarlierPromise] = try db.all(
            """
            SELECT \(columns) FROM suggestions_promise p JOIN suggestions_assignment a ON a.id = p.assignment_id
             WHERE p.office_id = \(office) AND \(clockless) ORDER BY p.id
            """)
        try OpenPromise.startClocks(found.map { ($0.id, $0.unit, $0.due) }, in: office, db)
    }
}

extension Subscription {
    /// Two people of the register turned out to be one: what the one who is gone judges or has judged is the other's.
    static let mergedRaters = Subscription(to: PersonMerged.self, as: "suggestions.merged-raters") {
        event, office, db in
        guard let gone = PersonID(event.gone), let kept = PersonID(event.kept) else {
            throw Failure.internal(cause: "ids of merged people")
        }
        try db.run(
            """
            UPDATE suggestions_promise SET heir_person_id = \(kept)
             WHERE office_id = \(office) AND heir_person_id = \(gone)
            """)
        try db.run(
            "UPDATE suggestions_promise SET rated_by = \(kept) WHERE office_id = \(office) AND rated_by = \(gone)")
        try db.run(
            """
            UPDATE suggestions_evaluation SET person_id = \(kept)
             WHERE office_id = \(office) AND person_id = \(gone)
            """)
    }
}
