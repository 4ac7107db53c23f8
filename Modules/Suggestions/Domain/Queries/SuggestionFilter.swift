import Kernel
import Platform
import Storage
import SuggestionsContract

/// Which suggestions a list shows, and in which order.
public struct SuggestionFilter: Sendable {
    public enum Order: String, CaseIterable, Sendable { case proposed, number, title, state, due }

    public var search = ""
    public var state: SuggestionState?
    public var category: String?
    public var origin: Origin?
    public var level: Level?
    public var meeting: MeetingID?
    public var unit: UnitID?
    public var repeated: RepeatedYears?
    public var kind: SuggestionKind?
    /// What this committee watches (对口督办).
    public var committee: String?
    /// Suggestions this person leads, or has co-signed.
    public var ledBy: [PersonID]?
    public var cosignedBy: [PersonID]?
    /// What a number of 办理统计 counts.
    public var figures = FigureFilter()
    public var order = Order.proposed
    public var descending = true

    public init() {}

    /// On suggestions_suggestion `s`.
    func condition(for scope: Scope) -> SQL {
        var parts = [Visibility.condition(for: scope)]
        if let match = SuggestionSearch.index.condition(matching: search) { parts.append(match) }
        if let state { parts.append("state = \(state)") }
        if let category { parts.append("category = \(category)") }
        if let origin { parts.append("origin = \(origin)") }
        if let level { parts.append("level = \(level)") }
        if let meeting { parts.append("meeting_id = \(meeting)") }
        if let repeated { parts.append(repeated.condition) }
        if let kind { parts.append("kind = \(kind)") }
        if let unit {
            parts.append(
                """
                id IN (SELECT suggestion_id FROM suggestions_assignment WHERE unit_id = \(unit) AND role <> 'former')
                """)
        }
        parts += figures.conditions(unit: unit)
        if let committee { parts.append(Counterpart.condition(committee, scope.office)) }
        if let ledBy { parts.append("lead_person_id IN \(ledBy)") }
        if let cosignedBy {
            parts.append(
                """
                id IN (SELECT suggestion_id FROM suggestions_signer
                        WHERE person_id IN \(cosignedBy) AND answer IN ('invited', 'confirmed'))
                """)
        }
        return SQL(parts, joined: " AND ")
    }

    /// Where values are missing, the two databases would put them at different ends, so they are put last by name.
    var ordering: SQL {
        switch (order, descending) {
        case (.proposed, true): "s.proposed_on DESC, s.id DESC"
        case (.proposed, false): "s.proposed_on, s.id"
        case (.number, true): "s.number DESC NULLS LAST, s.id DESC"
        case (.number, false): "s.number NULLS LAST, s.id"
        case (.title, true): "s.title DESC, s.id DESC"
        case (.title, false): "s.title, s.id"
        case (.state, true): "s.state DESC, s.proposed_on DESC, s.id DESC"
        case (.state, false): "s.state, s.proposed_on DESC, s.id DESC"
        case (.due, true): "\(SuggestionRow.dueOn) DESC NULLS LAST, s.id DESC"
        case (.due, false): "\(SuggestionRow.dueOn) NULLS LAST, s.id"
        }
    }
}
