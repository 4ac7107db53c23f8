import Kernel
import Platform
import Storage
import SuggestionsContract

extension SuggestionDesk {
    /// In which state a suggestion waits for this person, and on what condition.
    struct Wait {
        let condition: SQL

        init(_ state: SuggestionState, _ more: SQL? = nil) {
            let isIn: SQL = "s.state = \(state)"
            condition = more.map { "(\(isIn) AND \($0))" } ?? isIn
        }
    }

    static func waits(for scope: Scope) -> [Wait] {
        var waits: [Wait] = []
        if !scope.people.isEmpty {
            waits += [
                Wait(.draft, "s.lead_person_id IN \(scope.people)"),
                Wait(
                    .cosigning,
                    """
                    s.id IN (SELECT suggestion_id FROM suggestions_signer
                              WHERE person_id IN \(scope.people) AND answer = 'invited')
                    """),
                Wait(
                    .feedback,
                    """
                    s.id IN (SELECT g.suggestion_id FROM suggestions_signer g
                        WHERE g.person_id IN \(scope.people) AND g.answer IN ('lead', 'confirmed')
                          AND NOT EXISTS (SELECT 1 FROM suggestions_rating r
                                           WHERE r.suggestion_id = g.suggestion_id AND r.person_id = g.person_id
                                             AND r.round = s.round AND r.rated_at IS NOT NULL))
                    """),
            ]
        }
        if !scope.delegations.isEmpty {
            waits.append(
                Wait(
                    .delegationReview,
                    "s.delegation_id IN \(scope.delegations) AND s.is_confidential = \(false)"))
        }
        if scope.holds(.motionsGroup) { waits.append(Wait(.motionsReview, "s.is_confidential = \(false)")) }
        if scope.may(.assignSuggestions) {
            waits += [.intake, .triage, .redoReview, .presidium].map { Wait($0) }
            waits += [Wait(.motionsReview, "s.is_confidential = \(true)"), Wait(.draft, "s.paper_on IS NOT NULL")]
        }
        return waits
    }
}
