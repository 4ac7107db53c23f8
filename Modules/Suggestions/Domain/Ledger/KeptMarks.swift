import Kernel
import Platform
import Storage
import SuggestionsContract

/// The marks that a meeting's decision, entered in the system, has put on suggestions: no row of a ledger undoes them.
enum KeptMarks {
    private static let key = ["重点督办", "领衔督办人"]
    private static let excellent = "优秀建议"
    private static let published = "公开日期"

    /// Throws `invalid` for a row that says otherwise. Three statements, none when no row changes a mark.
    static func refuse(_ rows: [LedgerUpdate], _ office: OfficeID, _ db: any Connection) throws {
        let marked = rows.filter { row in key.contains(where: row.changed.contains) }
        if !marked.isEmpty {
            let ids: [SuggestionID] = marked.map { $0.id() }
            let decided: [SuggestionID] = try db.values(
                """
                SELECT suggestion_id FROM suggestions_key
                 WHERE office_id = \(office) AND suggestion_id IN \(ids) AND state <> \(KeyState.cancelled)
                """)
            let known = Set(decided)
            for row in marked where known.contains(row.id()) {
                let column = key.first(where: row.changed.contains) ?? key[0]
                throw Failure.invalid(field: column, "与系统里一致：主任会议的决定已在“重点督办”里登记，请在那里更改，不能用台账改")
            }
        }
        let dated = rows.filter { $0.changed.contains(published) }
        if !dated.isEmpty {
            let ids: [SuggestionID] = dated.map { $0.id() }
            let decided: [SuggestionID] = try db.values(
                """
                SELECT id FROM suggestions_publication
                 WHERE office_id = \(office) AND id IN \(ids) AND state <> \(PublicationState.toReview)
                """)
            let known = Set(decided)
            for row in dated where known.contains(row.id()) {
                throw Failure.invalid(field: published, "与系统里一致：公开审核的决定已在“建议公开”里登记，请在那里更改，不能用台账改")
            }
        }
        let rated = rows.filter { $0.changed.contains(excellent) }
        guard !rated.isEmpty else { return }
        let ids: [SuggestionID] = rated.map { $0.id() }
        let decided: [SuggestionID] = try db.values(
            """
            SELECT suggestion_id FROM suggestions_merit
             WHERE office_id = \(office) AND suggestion_id IN \(ids) AND state = \(MeritState.decided)
            """)
        let known = Set(decided)
        for row in rated where known.contains(row.id()) {
            throw Failure.invalid(field: excellent, "与系统里一致：评优的决定已在“评优”里登记，请在那里更改，不能用台账改")
        }
    }
}
