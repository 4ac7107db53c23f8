import Storage

extension Migration {
    /// The states and parts beside the main path: motions, trial assignment, joint handling, return, pause, filing.
    static let states = Migration(
        "suggestions.0004-states",
        changeCheck(
            "suggestions_suggestion_state_check", of: "suggestions_suggestion",
            from: """
                state IN ('draft', 'cosigning', 'delegation_review', 'motions_review', 'intake', 'triage',
                                         'handling', 'feedback', 'redo_review', 'closed', 'withdrawn', 'discarded',
                                         'refused')
                """,
            to: """
                state IN ('draft', 'cosigning', 'delegation_review', 'motions_review', 'presidium', 'intake', 'triage',
                                     'trial', 'ready', 'handling', 'paused', 'feedback', 'redo_review', 'closed',
                                     'archived', 'motion', 'merged', 'withdrawn', 'discarded', 'refused')
                """)
            + changeCheck(
                "suggestions_assignment_state_check", of: "suggestions_assignment",
                from: """
                    state IN ('to_sign', 'handling', 'reply_checking', 'reply_signing', 'replied',
                                             'opinion_given', 'done')
                    """,
                to: """
                    state IN ('to_sign', 'handling', 'adjusting', 'paused', 'reply_checking', 'reply_signing', 'replied',
                                         'opinion_given', 'done', 'reassigned')
                    """)
            + changeCheck(
                "suggestions_assignment_role_check", of: "suggestions_assignment", from: "role IN ('main', 'co')",
                to: "role IN ('main', 'co', 'separate')")
            + changeCheck(
                "suggestions_supervision_kind_check", of: "suggestions_supervision",
                from: "kind IN ('telephone', 'letter')",
                to: "kind IN ('telephone', 'letter', 'on_site', 'meeting', 'research', 'inspection')")
            + [
                """
                ALTER TABLE suggestions_suggestion ADD COLUMN kind \(.text) NOT NULL DEFAULT 'suggestion'
                    CONSTRAINT suggestions_suggestion_kind_check CHECK (kind IN ('suggestion', 'motion'))
                """,
                """
                ALTER TABLE suggestions_suggestion ADD COLUMN is_confidential \(.boolean) NOT NULL DEFAULT FALSE
                """,
                """
                ALTER TABLE suggestions_suggestion ADD COLUMN merged_into \(.id)
                    CONSTRAINT suggestions_suggestion_merged_into_fkey REFERENCES suggestions_suggestion (id)
                """,
            ])
}
