import Kernel
import Platform
import Storage

extension LedgerSuggestion {
    /// Stores the suggestions themselves; what hangs on them is `LedgerParts`. The ledger has no text, and says neither
    /// what the deputy thinks of publication nor on which day a rated suggestion was closed.
    static func insert(_ entries: [LedgerSuggestion], in office: OfficeID, _ db: any Connection) throws {
        var batch = Batch(
            into: "suggestions_suggestion",
            [
                "id", "office_id", "state", "version", "round", "number", "level", "origin", "meeting_id", "category",
                "title", "situation", "analysis", "proposal", "lead_tenure_id", "lead_person_id", "delegation_id",
                "proposed_on", "assigned_on", "replied_on", "result_class", "satisfaction", "is_key", "key_leader",
                "is_excellent", "published_on", "implemented_on", "created_at", "changed_at",
            ])
        for entry in entries {
            batch.append(
                entry.id, office, entry.standing.state, 1, 1, entry.number, entry.level, entry.origin, entry.meeting,
                entry.category, entry.title, "", "", "", entry.lead.tenure, entry.lead.person, entry.lead.delegation,
                entry.proposedOn, entry.assignedOn, entry.repliedOn, entry.resultClass, entry.grade, entry.isKey,
                entry.keyLeader, entry.isExcellent, entry.publishedOn, entry.implementedOn, db.now, db.now)
        }
        try db.insert(batch)
    }
}
