import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// What hangs on suggestions of the ledger: who signed, which units have it, the reply, the rating.
struct LedgerParts {
    /// Who enters what the ledger says.
    static let entrant = "台账导入"
    static let replyBody = "（答复正文未随台账导入）"
    /// Where a lead stands among the signers; the co-signers follow from 1. Whom a ledger names as lead and again as
    /// co-signer signs once; the other place remembers the cell, so that the same file is no change.
    static let (leadPlace, leadNamedAgainPlace) = (0, -1)

    private var signers = Batch(
        into: "suggestions_signer",
        ["id", "office_id", "suggestion_id", "person_id", "tenure_id", "position", "answer", "answered_at"])
    private var assignments = Batch(
        into: "suggestions_assignment",
        [
            "id", "office_id", "suggestion_id", "unit_id", "role", "state", "version", "assigned_on", "created_at",
        ])
    private var replies = Batch(
        into: "suggestions_reply",
        [
            "id", "office_id", "assignment_id", "round", "result_class", "body", "drafted_by", "signed_on",
            "created_at",
        ])
    private var ratings = Batch(
        into: "suggestions_rating",
        ["id", "office_id", "suggestion_id", "person_id", "round", "result", "rated_at", "typed_by"])

    init(of entries: [LedgerSuggestion], in office: OfficeID, _ db: any Connection) throws {
        for entry in entries {
            addSigners(of: entry, office, db.now)
            addAssignments(of: entry, office, db.now)
            guard let grade = entry.grade else { continue }
            ratings.append(
                ID<LedgerParts>.new(at: db.now), office, entry.id, entry.lead.person, 1, grade, db.now, Self.entrant)
        }
    }

    func insert(_ db: any Connection) throws {
        for batch in [signers, assignments, replies, ratings] where !batch.rows.isEmpty { try db.insert(batch) }
    }

    private mutating func addSigners(of entry: LedgerSuggestion, _ office: OfficeID, _ now: Instant) {
        signers.append(
            ID<LedgerParts>.new(at: now), office, entry.id, entry.lead.person, entry.lead.tenure,
            entry.leadIsNamedAgain ? Self.leadNamedAgainPlace : Self.leadPlace, SuggestionFacts.Signer.Answer.lead,
            Instant?.none)
        for (place, deputy) in entry.cosigners.enumerated() {
            signers.append(
                ID<LedgerParts>.new(at: now), office, entry.id, deputy.person, deputy.tenure, place + 1,
                SuggestionFacts.Signer.Answer.confirmed, Instant?.none)
        }
    }

    /// A reply without a result class is not kept: the dates tell of it.
    private mutating func addAssignments(of entry: LedgerSuggestion, _ office: OfficeID, _ now: Instant) {
        for part in entry.parts {
            assignments.append(
                part.id, office, entry.id, part.unit, part.role, entry.standing.part(part.role), part.version, part.on,
                now)
            guard part.role == .main, let repliedOn = entry.repliedOn, let result = entry.resultClass else { continue }
            replies.append(
                ID<LedgerParts>.new(at: now), office, part.id, 1, result, Self.replyBody, Self.entrant, repliedOn, now)
        }
    }
}
