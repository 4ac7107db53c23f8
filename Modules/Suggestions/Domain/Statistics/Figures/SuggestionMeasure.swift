import Storage

/// What 办理统计 counts, in suggestions (件). The list of suggestions narrows by the same conditions, so that a number
/// leads to what it counts.
public enum SuggestionMeasure: String, CaseIterable, Sendable {
    case proposed
    case inSession = "in_session"
    case between, campaign, excellent, assigned
    case assignedInSession = "assigned_in_session"
    case assignedOnce = "assigned_once"
    case signing
    case signedFor = "signed_for"
    case talked, met, replied, classified, solved
    case solvedOrPlanned = "solved_or_planned"
    case settled, published, key
    case keyTogether = "key_together"
    case keyLed = "key_led"
    case keyCommittee = "key_committee"
    case keyDeputies = "key_deputies"
    case led, inspected

    /// Counted by it: a condition on suggestions_suggestion `s`. What was never submitted, withdrawn or refused is not.
    var condition: SQL { "s.state NOT IN \(SuggestionStatistics.uncounted) AND \(mark)" }

    /// What it asks beyond being a suggestion that is counted at all.
    var mark: SQL {
        switch self {
        case .proposed: "s.id IS NOT NULL"
        case .inSession: "s.origin = \(Origin.session)"
        case .between: "s.origin = \(Origin.between)"
        case .campaign: "s.origin = \(Origin.campaign)"
        case .excellent: "s.is_excellent = \(true)"
        case .assigned: "s.assigned_on IS NOT NULL"
        case .assignedInSession, .assignedOnce, .signing, .signedFor, .talked, .met: partMark
        case .replied: "s.replied_on IS NOT NULL"
        case .classified: "s.result_class IS NOT NULL"
        case .solved: "s.result_class = \(ResultClass.solved)"
        case .solvedOrPlanned: "s.result_class IN \([ResultClass.solved, .solving])"
        case .settled: settledMark
        case .published: "s.published_on IS NOT NULL"
        case .key: "s.is_key = \(true)"
        case .keyTogether, .keyLed, .keyCommittee, .keyDeputies, .led, .inspected: supervisedMark
        }
    }

    private var partMark: SQL {
        switch self {
        case .assignedInSession:
            """
            (s.origin = \(Origin.session) AND EXISTS (SELECT 1 FROM platform_meeting h
              WHERE h.id = s.meeting_id AND s.assigned_on <= h.ends_on))
            """
        case .assignedOnce:
            """
            (s.assigned_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM suggestions_assignment h
              WHERE h.suggestion_id = s.id AND h.role = \(AssignmentRole.former)))
            """
        case .signing:
            """
            (s.assigned_on IS NOT NULL AND EXISTS (SELECT 1 FROM suggestions_assignment h
              WHERE h.suggestion_id = s.id AND h.role <> \(AssignmentRole.former) AND h.signed_for_on IS NOT NULL))
            """
        case .talked:
            """
            (s.assigned_on IS NOT NULL AND EXISTS (SELECT 1 FROM suggestions_assignment h
              WHERE h.suggestion_id = s.id AND \(Self.hasTalked(by: "h.id"))))
            """
        case .signedFor:
            """
            (s.assigned_on IS NOT NULL AND EXISTS (SELECT 1 FROM suggestions_assignment h
              WHERE h.suggestion_id = s.id AND h.role <> \(AssignmentRole.former))
             AND NOT EXISTS (SELECT 1 FROM suggestions_assignment h
              WHERE h.suggestion_id = s.id AND h.role <> \(AssignmentRole.former) AND h.signed_for_on IS NULL))
            """
        default:
            """
            (s.assigned_on IS NOT NULL AND EXISTS (SELECT 1 FROM suggestions_assignment h
              WHERE h.suggestion_id = s.id AND \(Self.hasMet(by: "h.id"))))
            """
        }
    }

    /// The unit of this part has noted down any talk with a deputy.
    static func hasTalked(by part: SQL) -> SQL {
        """
        EXISTS (SELECT 1 FROM suggestions_talk t
                 WHERE t.assignment_id = \(part) AND t.counterpart = \(TalkCounterpart.deputy))
        """
    }

    /// The unit of this part has met a deputy face to face.
    static func hasMet(by part: SQL) -> SQL {
        """
        EXISTS (SELECT 1 FROM suggestions_talk t
                 WHERE t.assignment_id = \(part) AND t.counterpart = \(TalkCounterpart.deputy)
                   AND t.mode IN \([TalkMode.visit, .meeting]))
        """
    }

    private var settledMark: SQL {
        """
        (s.result_class = \(ResultClass.solved) OR (s.result_class IS NOT NULL AND (s.implemented_on IS NOT NULL
          OR EXISTS (SELECT 1 FROM suggestions_promise h
                      WHERE h.suggestion_id = s.id AND h.state = \(PromiseState.fulfilled)))))
        """
    }

    private var supervisedMark: SQL {
        let decided: SQL = """
            SELECT 1 FROM suggestions_key k WHERE k.suggestion_id = s.id AND k.state <> \(KeyState.cancelled)
            """
        return switch self {
        case .keyTogether: "EXISTS (\(decided))"
        case .keyLed: "(s.is_key = \(true) AND s.key_leader IS NOT NULL)"
        case .keyCommittee: "EXISTS (\(decided) AND k.committee IS NOT NULL)"
        case .keyDeputies:
            """
            EXISTS (\(decided) AND EXISTS (SELECT 1 FROM suggestions_key_action x
              WHERE x.key_id = k.id AND x.with_deputies = \(true) AND x.withdrawn_on IS NULL))
            """
        case .led: "EXISTS (SELECT 1 FROM suggestions_led l WHERE l.suggestion_id = s.id)"
        default:
            """
            EXISTS (SELECT 1 FROM suggestions_assignment h JOIN suggestions_inspection i ON i.unit_id = h.unit_id
              WHERE h.suggestion_id = s.id AND h.role IN \(AssignmentRole.replying) AND i.office_id = s.office_id)
            """
        }
    }
}
