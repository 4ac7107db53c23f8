import Storage

extension Migration {
    /// The index of the similar-finder, which a job keeps up to date, and what each unit is for.
    static let likeness = Migration(
        "suggestions.0006-likeness",
        [
            """
            CREATE TABLE suggestions_likeness (
                suggestion_id \(.id) NOT NULL CONSTRAINT suggestions_likeness_pkey PRIMARY KEY
                    CONSTRAINT suggestions_likeness_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_likeness_office_id_fkey REFERENCES platform_office (id),
                among \(.integer) NOT NULL,
                words \(.bytes) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX suggestions_likeness_among_idx ON suggestions_likeness (office_id, among)",
            """
            CREATE TABLE suggestions_likeness_posting (
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_likeness_posting_office_id_fkey REFERENCES platform_office (id),
                word \(.integer) NOT NULL,
                weight \(.integer) NOT NULL,
                suggestion_id \(.id) NOT NULL CONSTRAINT suggestions_likeness_posting_suggestion_id_fkey
                    REFERENCES suggestions_suggestion (id),
                CONSTRAINT suggestions_likeness_posting_pkey PRIMARY KEY (office_id, word, weight, suggestion_id)
            ) \(.strict)
            """,
            """
            CREATE TABLE suggestions_likeness_word (
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_likeness_word_office_id_fkey REFERENCES platform_office (id),
                word \(.integer) NOT NULL,
                suggestions \(.integer) NOT NULL,
                CONSTRAINT suggestions_likeness_word_pkey PRIMARY KEY (office_id, word)
            ) \(.strict)
            """,
            """
            CREATE TABLE suggestions_likeness_due (
                suggestion_id \(.id) NOT NULL CONSTRAINT suggestions_likeness_due_pkey PRIMARY KEY
                    CONSTRAINT suggestions_likeness_due_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_likeness_due_office_id_fkey REFERENCES platform_office (id)
            ) \(.strict)
            """,
            """
            INSERT INTO suggestions_likeness_due (suggestion_id, office_id)
            SELECT id, office_id FROM suggestions_suggestion WHERE state NOT IN ('draft', 'cosigning', 'discarded')
            """,
            """
            CREATE TABLE suggestions_remit (
                id \(.id) NOT NULL CONSTRAINT suggestions_remit_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT suggestions_remit_office_id_fkey REFERENCES platform_office (id),
                unit_id \(.id) NOT NULL CONSTRAINT suggestions_remit_unit_id_fkey REFERENCES platform_unit (id),
                words \(.text) NOT NULL,
                changed_by \(.text) NOT NULL,
                changed_at \(.instant) NOT NULL,
                CONSTRAINT suggestions_remit_unit_id_key UNIQUE (unit_id)
            ) \(.strict)
            """,
            """
            CREATE INDEX suggestions_suggestion_merged_into_idx
                ON suggestions_suggestion (merged_into) WHERE merged_into IS NOT NULL
            """,
        ])
}
