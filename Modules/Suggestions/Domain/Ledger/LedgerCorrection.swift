import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// Rows of the ledger that differ from what is stored.
///
/// A suggestion nobody has worked on in the system is made again as the row says. One that somebody has acted on keeps
/// its handling: a row may still correct its title and marks, but not who signed, who handles it, when, or how it ended.
struct LedgerCorrection {
    /// The columns that say where the suggestion stands, in the order of the ledger.
    private static let handling = ["领衔代表编号", "附议代表编号", "主办单位", "会办单位", "交办日期", "答复日期", "办理结果", "代表评价"]

    private let office: OfficeID
    private let entries: [LedgerSuggestion]
    /// Those of them that nobody has worked on.
    private let remade: [LedgerSuggestion]
    private let stored: [SuggestionID: [LedgerPart.Stored]]
    /// Of those made again: who signed before.
    private let signed: [SuggestionID: [LedgerSigner]]

    /// Locks the suggestions. Throws `invalid` for a row that would undo what somebody did in the system.
    init(_ rows: [LedgerUpdate], _ directory: any DeputyDirectory, in office: OfficeID, _ db: any Connection) throws {
        self.office = office
        let ids: [SuggestionID] = rows.map { $0.id() }
        let worked = try Self.workedOn(ids, office, db)
        for row in rows {
            guard let state = worked[row.id()], let column = Self.handling.first(where: row.changed.contains) else {
                continue
            }
            throw Failure.invalid(
                field: column, "与系统里一致：这件建议已在系统里办理（现在是“\(state.title)”），请在系统里接着办，不能用台账改")
        }
        try KeptMarks.refuse(rows, office, db)
        stored = try LedgerPart.Stored.of(ids, in: office, db)
        entries = try LedgerSuggestion.read(
            rows.map { ($0.id(), $0.row) }, stored: stored, directory, in: office, db)
        remade = entries.filter { worked[$0.id] == nil }
        signed = try LedgerSigner.of(remade.map(\.id), in: office, db)
    }

    func store(_ db: any Connection) throws {
        for entry in entries { try entry.correct(in: office, db) }
        for entry in remade { try entry.stand(in: office, db) }
        try remake(db)
        try SuggestionPerformance.correct(remade, signedBefore: signed, in: office, db)
        try SuggestionSearch.refresh(entries.map(\.id), db)
        try LikenessIndex.note(entries.map(\.id), db)
    }

    /// Every act leaves a step, so a suggestion without steps is still as the ledger made it.
    private static func workedOn(_ ids: [SuggestionID], _ office: OfficeID, _ db: any Connection) throws
        -> [SuggestionID: SuggestionState]
    {
        let _: [SuggestionID] = try db.values(
            """
            SELECT id FROM suggestions_suggestion WHERE office_id = \(office) AND id IN \(ids) ORDER BY id \(.forUpdate)
            """)
        let worked: [Worked] = try db.all(
            """
            SELECT \(Worked.columns) FROM suggestions_suggestion s
             WHERE s.office_id = \(office) AND s.id IN \(ids)
               AND (EXISTS (SELECT 1 FROM platform_step p
                             WHERE p.office_id = s.office_id AND p.subject_kind = \(SuggestionCase.kind)
                               AND p.subject_id = s.id)
                 OR EXISTS (SELECT 1 FROM platform_step p JOIN suggestions_assignment a ON a.id = p.subject_id
                             WHERE p.office_id = s.office_id AND p.subject_kind = \(AssignmentCase.kind)
                               AND a.suggestion_id = s.id)
                 OR EXISTS (SELECT 1 FROM suggestions_suggestion j WHERE j.merged_into = s.id)
                 OR EXISTS (SELECT 1 FROM suggestions_extension e
                              JOIN suggestions_assignment a ON a.id = e.assignment_id WHERE a.suggestion_id = s.id))
            """)
        return Dictionary(worked.map { ($0.id, $0.state) }, uniquingKeysWith: { first, _ in first })
    }

    /// Puts the parts of the remade suggestions in the place of the old ones; clocks that still hold run on.
    private func remake(_ db: any Connection) throws {
        guard !remade.isEmpty else { return }
        let ids = remade.map(\.id)
        let running = try RunningClock.running(of: ids.flatMap(references), office, db)
        let wanted = remade.flatMap(\.clocks)
        try stop(running, unless: Set(wanted), db)
        try db.run(
            """
            DELETE FROM suggestions_reply WHERE office_id = \(office) AND assignment_id IN (
                SELECT id FROM suggestions_assignment WHERE suggestion_id IN \(ids))
            """)
        try db.run("DELETE FROM suggestions_rating WHERE office_id = \(office) AND suggestion_id IN \(ids)")
        try db.run("DELETE FROM suggestions_signer WHERE office_id = \(office) AND suggestion_id IN \(ids)")
        try db.run("DELETE FROM suggestions_assignment WHERE office_id = \(office) AND suggestion_id IN \(ids)")
        try LedgerParts(of: remade, in: office, db).insert(db)
        let kept = Set(running.map(LedgerClock.init))
        try LedgerClocks(db, office).start(wanted.filter { !kept.contains($0) })
    }

    private func references(of id: SuggestionID) -> [Reference] {
        [Reference(SuggestionReferences.suggestion, id)]
            + (stored[id] ?? []).map { Reference(SuggestionReferences.assignment, $0.id) }
    }

    private func stop(_ running: [RunningClock], unless wanted: Set<LedgerClock>, _ db: any Connection) throws {
        let pages = Dictionary(
            remade.map { (Reference(SuggestionReferences.suggestion, $0.id), $0) },
            uniquingKeysWith: { first, _ in first })
        for clock in running where !wanted.contains(LedgerClock(clock)) {
            let day = pages[clock.page]?.stopDay(of: clock.key, today: db.now.day) ?? db.now.day
            try RunningClock.stop(clock.key, of: clock.subject, on: day, office, db)
        }
    }

    private struct Worked: Record {
        static var columns: SQL { "s.id, s.state" }
        let id: SuggestionID
        let state: SuggestionState

        init(_ row: inout Row) throws {
            id = try row.next()
            state = try row.next()
        }
    }
}
