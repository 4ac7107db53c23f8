import Storage

/// The tables of 考核 and 评优. All points are hundredths.
enum AssessmentTables {
    /// The rules by the year from which they hold; the latest revision of a year holds.
    static let rules: [SQL] = [
        """
        CREATE TABLE suggestions_assessment_rules (
            id \(.id) NOT NULL CONSTRAINT suggestions_assessment_rules_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_assessment_rules_office_id_fkey REFERENCES platform_office (id),
            valid_from \(.integer) NOT NULL,
            revision \(.integer) NOT NULL,
            name \(.text) NOT NULL,
            least_cases \(.integer) NOT NULL,
            excellent_percent \(.integer) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_assessment_rules_office_id_valid_from_revision_key
                UNIQUE (office_id, valid_from, revision)
        ) \(.strict)
        """,
        """
        CREATE TABLE suggestions_assessment_item (
            id \(.id) NOT NULL CONSTRAINT suggestions_assessment_item_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_assessment_item_office_id_fkey REFERENCES platform_office (id),
            rules_id \(.id) NOT NULL
                CONSTRAINT suggestions_assessment_item_rules_id_fkey REFERENCES suggestions_assessment_rules (id),
            position \(.integer) NOT NULL,
            section \(.text) NOT NULL CONSTRAINT suggestions_assessment_item_section_check
                CHECK (section IN ('leadership', 'organisation', 'handling', 'satisfaction')),
            title \(.text) NOT NULL,
            points \(.integer) NOT NULL,
            measure \(.text) NOT NULL CONSTRAINT suggestions_assessment_item_measure_check
                CHECK (measure IN ('by_hand', 'sign_for', 'contact', 'reply', 'returned', 'satisfied', 'content')),
            CONSTRAINT suggestions_assessment_item_rules_id_position_key UNIQUE (rules_id, position)
        ) \(.strict)
        """,
    ]

    /// The lines of the sheets, only ever added to, and the units' objections to them.
    static let lines: [SQL] = [
        """
        CREATE TABLE suggestions_assessment_line (
            id \(.id) NOT NULL CONSTRAINT suggestions_assessment_line_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_assessment_line_office_id_fkey REFERENCES platform_office (id),
            year \(.integer) NOT NULL,
            unit_id \(.id) NOT NULL
                CONSTRAINT suggestions_assessment_line_unit_id_fkey REFERENCES platform_unit (id),
            item_id \(.id) NOT NULL
                CONSTRAINT suggestions_assessment_line_item_id_fkey REFERENCES suggestions_assessment_item (id),
            points \(.integer) NOT NULL,
            met \(.integer),
            base \(.integer),
            origin \(.text) NOT NULL CONSTRAINT suggestions_assessment_line_origin_check
                CHECK (origin IN ('computed', 'settlement', 'manual', 'objection')),
            reason \(.text),
            reversal_of \(.id) CONSTRAINT suggestions_assessment_line_reversal_of_fkey
                REFERENCES suggestions_assessment_line (id),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_assessment_line_reversal_of_key UNIQUE (reversal_of)
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_assessment_line_year_idx ON suggestions_assessment_line (office_id, year, unit_id)",
        """
        CREATE TABLE suggestions_assessment_objection (
            id \(.id) NOT NULL CONSTRAINT suggestions_assessment_objection_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_assessment_objection_office_id_fkey REFERENCES platform_office (id),
            line_id \(.id) NOT NULL
                CONSTRAINT suggestions_assessment_objection_line_id_fkey REFERENCES suggestions_assessment_line (id),
            state \(.text) NOT NULL CONSTRAINT suggestions_assessment_objection_state_check
                CHECK (state IN ('raised', 'upheld', 'dismissed')),
            version \(.integer) NOT NULL,
            reason \(.text) NOT NULL,
            raised_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_assessment_objection_line_id_key UNIQUE (line_id)
        ) \(.strict)
        """,
    ]

    /// 评优: a suggestion or a unit of a year.
    static let merits: [SQL] = [
        """
        CREATE TABLE suggestions_merit (
            id \(.id) NOT NULL CONSTRAINT suggestions_merit_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_merit_office_id_fkey REFERENCES platform_office (id),
            year \(.integer) NOT NULL,
            kind \(.text) NOT NULL CONSTRAINT suggestions_merit_kind_check CHECK (kind IN ('suggestion', 'unit')),
            suggestion_id \(.id)
                CONSTRAINT suggestions_merit_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            unit_id \(.id) CONSTRAINT suggestions_merit_unit_id_fkey REFERENCES platform_unit (id),
            score \(.integer),
            grounds \(.text) NOT NULL,
            over_quota_reason \(.text),
            was_excellent \(.boolean) NOT NULL,
            state \(.text) NOT NULL CONSTRAINT suggestions_merit_state_check
                CHECK (state IN ('candidate', 'decided', 'refused', 'revoked')),
            version \(.integer) NOT NULL,
            meeting \(.text),
            decided_on \(.day),
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_merit_subject_check
                CHECK ((kind = 'suggestion') = (suggestion_id IS NOT NULL) AND (kind = 'unit') = (unit_id IS NOT NULL))
        ) \(.strict)
        """,
        """
        CREATE UNIQUE INDEX suggestions_merit_suggestion_id_key ON suggestions_merit (suggestion_id)
         WHERE state IN ('candidate', 'decided')
        """,
        """
        CREATE UNIQUE INDEX suggestions_merit_unit_id_year_key ON suggestions_merit (unit_id, year)
         WHERE state IN ('candidate', 'decided')
        """,
        "CREATE INDEX suggestions_merit_year_idx ON suggestions_merit (office_id, year, kind, state)",
    ]
}
