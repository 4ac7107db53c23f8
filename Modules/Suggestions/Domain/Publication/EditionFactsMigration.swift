import Storage

extension Migration {
    /// What the public reads of the handling is what was so when the edition was made, not what a later round makes of
    /// it; and a promise may end with its suggestion's withdrawal.
    static let editionFacts = Migration(
        "suggestions.0012-edition-facts",
        // First: SQLite's other connections learn of a changed CHECK at the next ALTER.
        changeCheck(
            "suggestions_promise_state_check", of: "suggestions_promise",
            from: "state IN ('open', 'answered', 'fulfilled', 'unfulfilled', 'replaced')",
            to: "state IN ('open', 'answered', 'fulfilled', 'unfulfilled', 'replaced', 'ended')")
            + [
                "ALTER TABLE suggestions_publication_edition ADD COLUMN replied_on \(.day)",
                """
                ALTER TABLE suggestions_publication_edition ADD COLUMN result_class \(.text)
                    CONSTRAINT suggestions_publication_edition_result_class_check
                    CHECK (result_class IN ('A', 'B', 'C', 'D'))
                """,
                """
                ALTER TABLE suggestions_publication_edition ADD COLUMN satisfaction \(.text)
                    CONSTRAINT suggestions_publication_edition_satisfaction_check
                    CHECK (satisfaction IN ('satisfied', 'mostly', 'unsatisfied'))
                """,
                """
                UPDATE suggestions_publication_edition
                   SET replied_on = (SELECT s.replied_on FROM suggestions_suggestion s WHERE s.id = publication_id),
                       result_class = (SELECT s.result_class FROM suggestions_suggestion s WHERE s.id = publication_id),
                       satisfaction = (SELECT s.satisfaction FROM suggestions_suggestion s WHERE s.id = publication_id)
                """,
            ])
}
