import Storage

extension Migration {
    /// What belongs to the way from a draft to its acceptance: the boxes of the paper, supplements, earlier suggestions
    /// of the same matter, withdrawal, refusal, entry from paper, and until when motions are taken.
    static let submission = Migration(
        "suggestions.0005-submission",
        [
            """
            ALTER TABLE suggestions_suggestion ADD COLUMN proposer \(.text) NOT NULL DEFAULT 'deputies'
                CONSTRAINT suggestions_suggestion_proposer_check CHECK (proposer IN ('deputies', 'delegation'))
            """,
            "ALTER TABLE suggestions_suggestion ADD COLUMN discussed_on \(.day)",
            """
            ALTER TABLE suggestions_suggestion ADD COLUMN formation \(.text)
                CONSTRAINT suggestions_suggestion_formation_check
                CHECK (formation IN ('research', 'symposium', 'visit', 'inspection', 'reception', 'other'))
            """,
            "ALTER TABLE suggestions_suggestion ADD COLUMN wants_contact \(.boolean) NOT NULL DEFAULT FALSE",
            "ALTER TABLE suggestions_suggestion ADD COLUMN for_reference \(.boolean) NOT NULL DEFAULT FALSE",
            """
            ALTER TABLE suggestions_suggestion ADD COLUMN proposed_unit_id \(.id)
                CONSTRAINT suggestions_suggestion_proposed_unit_id_fkey REFERENCES platform_unit (id)
            """,
            """
            ALTER TABLE suggestions_suggestion ADD COLUMN refusal_ground \(.text)
                CONSTRAINT suggestions_suggestion_refusal_ground_check
                CHECK (refusal_ground IN ('personal', 'court_case', 'forwarded', 'academic', 'promotion', 'elsewhere',
                                          'empty', 'other'))
            """,
            """
            ALTER TABLE suggestions_suggestion ADD COLUMN disposal \(.text)
                CONSTRAINT suggestions_suggestion_disposal_check CHECK (disposal IN ('explained', 'letter'))
            """,
            "ALTER TABLE suggestions_suggestion ADD COLUMN advised_on \(.day)",
            "ALTER TABLE suggestions_suggestion ADD COLUMN insisted_on \(.day)",
            "ALTER TABLE suggestions_suggestion ADD COLUMN withdrawal_asked_on \(.day)",
            "ALTER TABLE suggestions_suggestion ADD COLUMN converted_on \(.day)",
            "ALTER TABLE suggestions_suggestion ADD COLUMN repeated_years \(.integer) NOT NULL DEFAULT 1",
            "ALTER TABLE suggestions_suggestion ADD COLUMN paper_on \(.day)",
            // All that the office's condition of sight looks at: what it sees is counted without reading a suggestion.
            "CREATE INDEX suggestions_suggestion_seen_idx ON suggestions_suggestion (office_id, state, paper_on)",
            "ALTER TABLE suggestions_suggestion ADD COLUMN paper_entered_by \(.text)",
            "ALTER TABLE suggestions_signer ADD COLUMN agreed_to_withdraw \(.boolean) NOT NULL DEFAULT FALSE",
            "ALTER TABLE suggestions_signer ADD COLUMN reminded_round \(.integer) NOT NULL DEFAULT 0",
        ] + papers + cutoff)

    private static let papers: [SQL] = [
        """
        CREATE TABLE suggestions_supplement (
            id \(.id) NOT NULL CONSTRAINT suggestions_supplement_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_supplement_office_id_fkey REFERENCES platform_office (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_supplement_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            body \(.text) NOT NULL,
            added_on \(.day) NOT NULL,
            added_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_supplement_suggestion_idx ON suggestions_supplement (suggestion_id, created_at)",
        """
        CREATE TABLE suggestions_repeat (
            id \(.id) NOT NULL CONSTRAINT suggestions_repeat_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_repeat_office_id_fkey REFERENCES platform_office (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_repeat_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            earlier_id \(.id) NOT NULL
                CONSTRAINT suggestions_repeat_earlier_id_fkey REFERENCES suggestions_suggestion (id),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            withdrawn_on \(.day),
            CONSTRAINT suggestions_repeat_earlier_check CHECK (earlier_id <> suggestion_id)
        ) \(.strict)
        """,
        """
        CREATE UNIQUE INDEX suggestions_repeat_suggestion_id_earlier_id_key
            ON suggestions_repeat (suggestion_id, earlier_id) WHERE withdrawn_on IS NULL
        """,
        "CREATE INDEX suggestions_repeat_earlier_idx ON suggestions_repeat (earlier_id)",
        """
        CREATE INDEX suggestions_suggestion_repeated_idx
            ON suggestions_suggestion (office_id, repeated_years) WHERE repeated_years > 1
        """,
    ]

    private static let cutoff: [SQL] = [
        """
        CREATE TABLE suggestions_motion_cutoff (
            meeting_id \(.id) NOT NULL CONSTRAINT suggestions_motion_cutoff_pkey PRIMARY KEY
                CONSTRAINT suggestions_motion_cutoff_meeting_id_fkey REFERENCES platform_meeting (id),
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_motion_cutoff_office_id_fkey REFERENCES platform_office (id),
            ends_at \(.instant) NOT NULL,
            set_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """
    ]
}
