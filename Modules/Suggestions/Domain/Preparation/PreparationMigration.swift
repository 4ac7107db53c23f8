import Storage

extension Migration {
    /// What comes before and after handling: the office's 审核清单, records of preparation, consultations, seconded
    /// reviewers' opinions, replies on the spot, measured outcomes, and the list of what deputies wrote.
    static let preparation = Migration(
        "suggestions.0016-preparation",
        [
            """
            CREATE TABLE suggestions_standard (
                id \(.id) NOT NULL CONSTRAINT suggestions_standard_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_standard_office_id_fkey REFERENCES platform_office (id),
                lines \(.text) NOT NULL,
                gates \(.text) NOT NULL CONSTRAINT suggestions_standard_gates_check
                    CHECK (gates IN ('none', 'law', 'policy')),
                basis \(.text) NOT NULL,
                valid_from \(.day) NOT NULL,
                set_by \(.text) NOT NULL,
                set_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX suggestions_standard_day_idx ON suggestions_standard (office_id, valid_from)",
            "ALTER TABLE suggestions_suggestion ADD COLUMN refusal_words \(.text)",
        ] + PreparationTables.all + NoteTables.all + OpinionTables.all)
}
