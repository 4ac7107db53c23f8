import Kernel
import Platform
import Storage
import SuggestionsContract

/// What the people of a committee see (对口督办): what the register gives it, what it leads as 重点督办, the motions it
/// deliberates; nothing of other committees.
enum CommitteeSight {
    /// The names of a person's committees: registers keep committees by name.
    static func names(of scope: Scope) -> SQL {
        "SELECT n.name FROM platform_committee n WHERE n.office_id = \(scope.office) AND n.id IN \(scope.committees)"
    }

    /// The condition on suggestions_suggestion. 保密件 are not followed; a motion, confidential or not, is seen by the
    /// committee that the office handed it to, as long as it is a motion.
    static func condition(for scope: Scope) -> SQL {
        """
        ((is_confidential = \(false) AND \(SQL(early.map { "state <> \($0)" }, joined: " AND ")) AND \(followed(scope)))
         OR (state = \(SuggestionState.motion) AND id IN (SELECT t.id FROM suggestions_motion t
                    WHERE t.office_id = \(scope.office) AND t.committee IN (\(names(of: scope))))))
        """
    }

    /// The condition on suggestions_supervision `v`: the office all, a unit its own, a committee those about nothing but
    /// what it sees.
    static func supervisions(for scope: Scope) -> SQL {
        if scope.may(.superviseSuggestions) { return "v.office_id = \(scope.office)" }
        var ways: [SQL] = ["v.unit_id IN \(scope.units)"]
        if !scope.committees.isEmpty {
            ways.append(
                """
                NOT EXISTS (SELECT 1 FROM suggestions_supervised x
                             WHERE x.supervision_id = v.id AND NOT \(Visibility.permits("x.suggestion_id", for: scope)))
                """)
        }
        return "v.office_id = \(scope.office) AND (\(SQL(ways, joined: " OR ")))"
    }

    /// Not accepted yet, not to be handled, or a motion, which has a committee of its own.
    private static let early: [SuggestionState] =
        SuggestionState.unsubmitted + [
            .delegationReview, .motionsReview, .presidium, .intake, .motion, .withdrawn, .refused,
        ]

    private static func followed(_ scope: Scope) -> SQL {
        let standing: SQL = """
            c.office_id = \(scope.office) AND c.committee IN (\(names(of: scope))) AND c.ended_on IS NULL
            """
        return """
            (category IN (SELECT c.category FROM suggestions_counterpart c
                           WHERE \(standing) AND c.category IS NOT NULL)
             OR id IN (SELECT a.suggestion_id FROM suggestions_assignment a
                         JOIN suggestions_counterpart c ON c.unit_id = a.unit_id
                        WHERE \(standing) AND a.role IN \(AssignmentRole.replying)
                          AND a.state <> \(AssignmentState.reassigned))
             OR id IN (SELECT k.suggestion_id FROM suggestions_key k
                        WHERE k.office_id = \(scope.office) AND k.committee IN (\(names(of: scope)))
                          AND k.state <> \(KeyState.cancelled)))
            """
    }
}
