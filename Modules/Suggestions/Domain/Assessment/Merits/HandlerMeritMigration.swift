import Storage

extension Migration {
    /// Who handled the suggestions may be nominated too, not only their unit (激励机制).
    static let handlerMerits = Migration(
        "suggestions.0021-handler-merits",
        // First: SQLite's other connections learn of a changed CHECK at the next ALTER.
        changeCheck(
            "suggestions_merit_kind_check", of: "suggestions_merit", from: "kind IN ('suggestion', 'unit')",
            to: "kind IN ('suggestion', 'unit', 'handler')")
            + changeCheck(
                "suggestions_merit_subject_check", of: "suggestions_merit",
                from: "(kind = 'suggestion') = (suggestion_id IS NOT NULL) AND (kind = 'unit') = (unit_id IS NOT NULL)",
                to: "(kind = 'suggestion') = (suggestion_id IS NOT NULL) AND (kind = 'suggestion') = (unit_id IS NULL)")
            + [
                """
                ALTER TABLE suggestions_merit ADD COLUMN handler \(.text)
                    CONSTRAINT suggestions_merit_handler_check CHECK ((kind = 'handler') = (handler IS NOT NULL))
                """,
                "DROP INDEX suggestions_merit_unit_id_year_key",
                """
                CREATE UNIQUE INDEX suggestions_merit_unit_id_year_key ON suggestions_merit (unit_id, year)
                 WHERE kind = 'unit' AND state IN ('candidate', 'decided')
                """,
                """
                CREATE UNIQUE INDEX suggestions_merit_handler_key ON suggestions_merit (unit_id, handler, year)
                 WHERE state IN ('candidate', 'decided')
                """,
            ])
}
