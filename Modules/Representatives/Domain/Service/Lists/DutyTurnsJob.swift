import Kernel
import Platform
import RepresentativesContract
import Storage

extension Job {
    /// Tells the performance file of the turns whose day has come.
    static let dutyTurns = Job("representatives.duty-turns", "轮值计入履职档案", every: 86_400) { application, _ in
        try await application.database.write { db in try EntryList.courtRoster.noteTurnsThatCame(db) }
    }
}

extension EntryList {
    /// Of every office; the file leaves as it is what it knows. One statement, and for each office one more and an event.
    fileprivate func noteTurnsThatCame(_ db: any Connection) throws {
        let came: [CameTurn] = try db.all(
            """
            SELECT \(CameTurn.columns)
              FROM representatives_court_duty_deputy d JOIN \(tableSQL) e ON e.id = d.duty_id
             WHERE d.left_at IS NULL AND e.withdrawn_reason IS NULL AND e.\(daySQL) <= \(db.now.day)
               AND NOT EXISTS (SELECT 1 FROM representatives_performance f
                                WHERE f.tenure_id = d.tenure_id AND f.source_kind = \(kind)
                                  AND f.source_id = d.duty_id AND f.withdrawn_at IS NULL)
             ORDER BY d.office_id, d.duty_id, d.tenure_id
            """)
        for (office, turns) in Dictionary(grouping: came, by: \.office) {
            let ids = Array(Set(turns.map(\.entry)))
            let entries = try self.entries("\(selection) WHERE office_id = \(office) AND id IN \(ids)", db)
            let cells = Dictionary(entries.map { ($0.id, $0.cells) }, uniquingKeysWith: { first, _ in first })
            let items = turns.flatMap { turn in
                cells[turn.entry].map { self.items(of: [turn.tenure], turn.entry, $0) } ?? []
            }
            try Outbox.publish(PerformanceNoted(items), office: office, db)
        }
    }
}

/// A deputy's turn that the file does not have.
private struct CameTurn: Record {
    static var columns: SQL { "d.office_id, d.duty_id, d.tenure_id" }
    let office: OfficeID
    let entry: EntryID
    let tenure: TenureID

    init(_ row: inout Row) throws {
        office = try row.next()
        entry = try row.next()
        tenure = try row.next()
    }
}
