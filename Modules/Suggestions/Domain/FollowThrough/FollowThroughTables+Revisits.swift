import Storage

extension FollowThroughTables {
    /// After the close: the checklist of filing, call-backs and looks back, third-party assessment of a drawn sample.
    static let revisits: [SQL] = [
        """
        CREATE TABLE suggestions_filing (
            id \(.id) NOT NULL CONSTRAINT suggestions_filing_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_filing_office_id_fkey REFERENCES platform_office (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_filing_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            round \(.integer) NOT NULL,
            is_solved \(.boolean) NOT NULL,
            is_effective \(.boolean) NOT NULL,
            is_satisfied \(.boolean) NOT NULL,
            note \(.text),
            filed_on \(.day) NOT NULL,
            filed_by \(.text) NOT NULL,
            CONSTRAINT suggestions_filing_suggestion_id_round_key UNIQUE (suggestion_id, round)
        ) \(.strict)
        """,
        """
        CREATE TABLE suggestions_sample (
            id \(.id) NOT NULL CONSTRAINT suggestions_sample_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_sample_office_id_fkey REFERENCES platform_office (id),
            title \(.text) NOT NULL,
            year \(.integer) NOT NULL,
            size \(.integer) NOT NULL,
            population \(.integer) NOT NULL,
            experts \(.text) NOT NULL,
            listed_on \(.day) NOT NULL,
            listed_by \(.text) NOT NULL,
            seed \(.text),
            seed_origin \(.text),
            drawn_on \(.day),
            drawn_by \(.text),
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_sample_size_check CHECK (size >= 1 AND size <= population),
            CONSTRAINT suggestions_sample_drawn_check
                CHECK ((drawn_on IS NULL) = (seed IS NULL) AND (drawn_on IS NULL) = (drawn_by IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_sample_day_idx ON suggestions_sample (office_id, listed_on)",
        """
        CREATE TABLE suggestions_sample_line (
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_sample_line_office_id_fkey REFERENCES platform_office (id),
            sample_id \(.id) NOT NULL
                CONSTRAINT suggestions_sample_line_sample_id_fkey REFERENCES suggestions_sample (id),
            position \(.integer) NOT NULL,
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_sample_line_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            is_drawn \(.boolean) NOT NULL,
            CONSTRAINT suggestions_sample_line_pkey PRIMARY KEY (sample_id, position),
            CONSTRAINT suggestions_sample_line_sample_id_suggestion_id_key UNIQUE (sample_id, suggestion_id)
        ) \(.strict)
        """,
        """
        CREATE TABLE suggestions_revisit (
            id \(.id) NOT NULL CONSTRAINT suggestions_revisit_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_revisit_office_id_fkey REFERENCES platform_office (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_revisit_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            sample_id \(.id) CONSTRAINT suggestions_revisit_sample_id_fkey REFERENCES suggestions_sample (id),
            round \(.integer) NOT NULL,
            kind \(.text) NOT NULL CONSTRAINT suggestions_revisit_kind_check
                CHECK (kind IN ('call_back', 'look_back', 'third_party')),
            held_on \(.day) NOT NULL,
            held_by \(.text) NOT NULL,
            content \(.text) NOT NULL,
            conclusion \(.text) NOT NULL CONSTRAINT suggestions_revisit_conclusion_check
                CHECK (conclusion IN ('settled', 'continue')),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_revisit_suggestion_idx ON suggestions_revisit (suggestion_id, round)",
        "CREATE INDEX suggestions_revisit_day_idx ON suggestions_revisit (office_id, kind, held_on)",
        """
        CREATE UNIQUE INDEX suggestions_revisit_sample_id_suggestion_id_key
            ON suggestions_revisit (sample_id, suggestion_id)
        """,
    ]
}
