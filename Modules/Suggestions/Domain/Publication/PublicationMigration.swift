import Storage

extension Migration {
    /// 公开审核: where the decision stands, and what each edition published.
    static let publication = Migration(
        "suggestions.0011-publication",
        PublicationTables.decisions + PublicationTables.editions + PublicSuggestionSearch.index.creation)
}

enum PublicationTables {
    /// The decision bears its suggestion's id; it is written when the office first acts.
    static let decisions: [SQL] = [
        """
        CREATE TABLE suggestions_publication (
            id \(.id) NOT NULL CONSTRAINT suggestions_publication_pkey PRIMARY KEY
                CONSTRAINT suggestions_publication_id_fkey REFERENCES suggestions_suggestion (id),
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_publication_office_id_fkey REFERENCES platform_office (id),
            state \(.text) NOT NULL CONSTRAINT suggestions_publication_state_check
                CHECK (state IN ('to_review', 'published', 'withheld', 'withdrawn')),
            version \(.integer) NOT NULL,
            edition \(.integer) NOT NULL,
            ground \(.text) CONSTRAINT suggestions_publication_ground_check
                CHECK (ground IN ('state_secret', 'trade_secret', 'privacy', 'deputy', 'other')),
            reason \(.text),
            decided_by \(.text),
            decided_on \(.day),
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_publication_state_idx ON suggestions_publication (office_id, state)",
    ]

    static let editions: [SQL] = [
        """
        CREATE TABLE suggestions_publication_edition (
            id \(.id) NOT NULL CONSTRAINT suggestions_publication_edition_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_publication_edition_office_id_fkey REFERENCES platform_office (id),
            publication_id \(.id) NOT NULL
                CONSTRAINT suggestions_publication_edition_publication_id_fkey
                    REFERENCES suggestions_publication (id),
            number \(.integer) NOT NULL,
            scope \(.text) NOT NULL CONSTRAINT suggestions_publication_edition_scope_check
                CHECK (scope IN ('full', 'title_only')),
            ground \(.text) CONSTRAINT suggestions_publication_edition_ground_check
                CHECK (ground IN ('state_secret', 'trade_secret', 'privacy', 'deputy', 'other')),
            reason \(.text),
            consent \(.text) NOT NULL CONSTRAINT suggestions_publication_edition_consent_check
                CHECK (consent IN ('full', 'title_only', 'none')),
            consent_basis \(.text),
            title \(.text) NOT NULL,
            made_by \(.text) NOT NULL,
            made_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_publication_edition_publication_id_number_key UNIQUE (publication_id, number)
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_publication_edition_made_idx ON suggestions_publication_edition (office_id, made_at)",
        """
        CREATE TABLE suggestions_publication_part (
            edition_id \(.id) NOT NULL CONSTRAINT suggestions_publication_part_edition_id_fkey
                REFERENCES suggestions_publication_edition (id),
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_publication_part_office_id_fkey REFERENCES platform_office (id),
            part \(.text) NOT NULL CONSTRAINT suggestions_publication_part_part_check
                CHECK (part IN ('title', 'situation', 'analysis', 'proposal', 'reply')),
            treatment \(.text) NOT NULL CONSTRAINT suggestions_publication_part_treatment_check
                CHECK (treatment IN ('as_is', 'redacted', 'withheld')),
            body \(.text),
            reason \(.text),
            CONSTRAINT suggestions_publication_part_pkey PRIMARY KEY (edition_id, part)
        ) \(.strict)
        """,
    ]
}
