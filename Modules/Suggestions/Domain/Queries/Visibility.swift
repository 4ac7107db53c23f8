import Kernel
import Storage

/// Which suggestions a person may see: domain 5.1, as a condition on suggestions_suggestion.
enum Visibility {
    static func condition(for scope: Scope) -> SQL {
        var ways: [SQL] = []
        if scope.may(.assignSuggestions) {
            ways.append("(paper_on IS NOT NULL OR \(none(of: SuggestionState.unsubmitted)))")
        }
        if !scope.people.isEmpty {
            ways.append(
                """
                id IN (SELECT suggestion_id FROM suggestions_signer
                        WHERE person_id IN \(scope.people) AND answer IN ('lead', 'invited', 'confirmed'))
                """)
            // Who judges a promise in the place of a lead who is no longer a deputy.
            ways.append(
                "id IN (SELECT suggestion_id FROM suggestions_promise WHERE heir_person_id IN \(scope.people))")
        }
        if !scope.delegations.isEmpty {
            ways.append(
                "(delegation_id IN \(scope.delegations) AND \(open) AND \(none(of: SuggestionState.unsubmitted)))")
        }
        if scope.holds(.motionsGroup) {
            let earlier = SuggestionState.unsubmitted + [.delegationReview]
            ways.append("(meeting_id IS NOT NULL AND \(open) AND \(none(of: earlier)))")
        }
        if !scope.units.isEmpty {
            ways.append(
                """
                id IN (SELECT suggestion_id FROM suggestions_assignment
                        WHERE unit_id IN \(scope.units) AND role <> 'former')
                """)
            // What a unit gave away it may still read, unless it is confidential.
            ways.append(
                """
                (is_confidential = \(false) AND id IN (SELECT suggestion_id FROM suggestions_assignment
                                                        WHERE unit_id IN \(scope.units) AND role = 'former'))
                """)
            ways.append(
                """
                (state IN ('trial', 'ready')
                 AND id IN (SELECT t.suggestion_id FROM suggestions_trial t
                             WHERE t.unit_id IN \(scope.units)
                               AND t.round = (SELECT MAX(l.round) FROM suggestions_trial l
                                               WHERE l.suggestion_id = t.suggestion_id)))
                """)
            // Those handled together with one of theirs.
            ways.append(
                """
                (\(open) AND merged_into IN (SELECT suggestion_id FROM suggestions_assignment
                                              WHERE unit_id IN \(scope.units) AND role <> 'former'))
                """)
            ways.append("id IN (SELECT t.id FROM suggestions_motion t WHERE t.unit_id IN \(scope.units))")
        }
        if !scope.committees.isEmpty { ways.append(CommitteeSight.condition(for: scope)) }
        guard !ways.isEmpty else { return "office_id IS NULL" }
        return "office_id = \(scope.office) AND (\(SQL(ways, joined: " OR ")))"
    }

    /// The same of another table's suggestion: its row is looked up by its key, where a list of all that this person may
    /// see would grow with the years.
    ///
    /// - Parameter suggestion: the column with the id, as the statement around it calls it: "a.suggestion_id".
    static func permits(_ suggestion: SQL, for scope: Scope) -> SQL {
        "EXISTS (SELECT 1 FROM suggestions_suggestion WHERE id = \(suggestion) AND \(condition(for: scope)))"
    }

    /// 保密件 are seen by their signers, their units and the office alone.
    private static var open: SQL { "is_confidential = \(false)" }

    /// One by one rather than NOT IN: of a list of parameters PostgreSQL supposes that hardly anything is left, and then
    /// reads and sorts all suggestions for a page of fifty.
    private static func none(of states: [SuggestionState]) -> SQL {
        "(\(SQL(states.map { "state <> \($0)" }, joined: " AND ")))"
    }
}
