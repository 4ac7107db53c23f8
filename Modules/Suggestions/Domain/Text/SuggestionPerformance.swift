import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// Tells the performance files of those who signed: a suggestion counts from its submission, for its lead and for each
/// co-signer, until it is sent back, refused or withdrawn.
enum SuggestionPerformance {
    /// As many items as one event carries.
    private static let turn = 2000

    /// What was just submitted counts.
    ///
    /// - Parameter isConfidential: when that changes now; its title is then kept out of the files, or shown again.
    static func note(
        _ facts: SuggestionFacts, isConfidential: Bool? = nil, in office: OfficeID, _ db: any Connection
    ) throws {
        let shown: String? = try db.value("SELECT title FROM suggestions_suggestion WHERE id = \(facts.id)")
        let title = isConfidential ?? facts.isConfidential ? "（保密件）" : shown
        let day: Day? = try db.value("SELECT proposed_on FROM suggestions_suggestion WHERE id = \(facts.id)")
        let items = facts.signed.map { signer in
            item(
                signer.tenure, isLead: signer.answer == .lead, on: day ?? db.now.day, title ?? "",
                Reference(SuggestionReferences.suggestion, facts.id))
        }
        try Outbox.publish(PerformanceNoted(items), office: office, db)
    }

    /// A ledger says that others signed: who did not sign after all is taken back, and whoever did is told.
    static func correct(
        _ entries: [LedgerSuggestion], signedBefore: [SuggestionID: [LedgerSigner]], in office: OfficeID,
        _ db: any Connection
    ) throws {
        let changed = entries.filter { Set(signedBefore[$0.id] ?? []) != Set($0.signers) }
        let withdrawn = changed.flatMap { entry in
            (signedBefore[entry.id] ?? []).filter { !entry.signers.contains($0) }.map {
                PerformanceWithdrawn(
                    of: Reference(SuggestionReferences.suggestion, entry.id), tenure: $0.tenure, reason: "台账更正了签名代表。")
            }
        }
        try Outbox.publish(withdrawn, office: office, db)
        try note(changed, in: office, db)
    }

    /// What a ledger brought counts, a few events for thousands.
    static func note(_ entries: [LedgerSuggestion], in office: OfficeID, _ db: any Connection) throws {
        let items = entries.flatMap { entry in
            let source = Reference(SuggestionReferences.suggestion, entry.id)
            return [item(entry.lead.tenure, isLead: true, on: entry.proposedOn, entry.title, source)]
                + entry.cosigners.map { item($0.tenure, isLead: false, on: entry.proposedOn, entry.title, source) }
        }
        for start in stride(from: 0, to: items.count, by: turn) {
            try Outbox.publish(
                PerformanceNoted(Array(items[start..<min(start + turn, items.count)])), office: office, db)
        }
    }

    /// What no longer stands submitted counts no more; submitted again, it counts again.
    static func withdraw(_ act: Act<SuggestionCase>) throws {
        guard !SuggestionState.unsubmitted.contains(act.facts.state) else { return }
        try Outbox.publish(
            PerformanceWithdrawn(
                of: Reference(SuggestionReferences.suggestion, act.facts.id),
                reason: "建议\(act.transition.event.title)。"),
            office: act.scope.office, act.db)
    }

    private static func item(
        _ tenure: TenureID, isLead: Bool, on day: Day, _ title: String, _ source: Reference
    ) -> PerformanceNoted.Item {
        PerformanceNoted.Item(
            tenure: tenure, kind: isLead ? .suggestion : .cosigning, day: day, title: title,
            role: isLead ? "领衔" : "附议", source: source)
    }
}
