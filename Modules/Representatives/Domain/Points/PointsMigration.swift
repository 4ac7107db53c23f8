import Storage

extension Migration {
    /// Points for performance: the rules by year, the ledger of lines, objections to them, and talks that followed.
    /// All points are hundredths.
    static let points = Migration(
        "representatives.0010-points",
        [
            // When the entry's points were last reckoned; NULL while that is due.
            "ALTER TABLE representatives_performance ADD COLUMN settled_at \(.instant)",
            """
            CREATE INDEX representatives_performance_unsettled_idx
                ON representatives_performance (office_id, year, tenure_id) WHERE settled_at IS NULL
            """,
            """
            CREATE TABLE representatives_points_rule_set (
                id \(.id) NOT NULL CONSTRAINT representatives_points_rule_set_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_points_rule_set_office_id_fkey
                    REFERENCES platform_office (id),
                valid_from \(.integer) NOT NULL,
                revision \(.integer) NOT NULL,
                name \(.text) NOT NULL,
                low \(.integer) NOT NULL,
                good \(.integer) NOT NULL,
                created_at \(.instant) NOT NULL,
                CONSTRAINT representatives_points_rule_set_office_id_valid_from_revision_key
                    UNIQUE (office_id, valid_from, revision)
            ) \(.strict)
            """,
            """
            CREATE TABLE representatives_points_rule (
                id \(.id) NOT NULL CONSTRAINT representatives_points_rule_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_points_rule_office_id_fkey
                    REFERENCES platform_office (id),
                rule_set_id \(.id) NOT NULL CONSTRAINT representatives_points_rule_rule_set_id_fkey
                    REFERENCES representatives_points_rule_set (id),
                kind \(.text) NOT NULL CONSTRAINT representatives_points_rule_kind_check
                    CHECK (kind IN ('congress', 'sit_in', 'meeting', 'training', 'suggestion', 'cosigning', 'research',
                                    'inspection', 'group_activity', 'campaign', 'reception', 'interview', 'mediation',
                                    'relief', 'good_deed', 'charity', 'report_to_voters', 'other')),
                role \(.text) NOT NULL,
                base \(.integer) NOT NULL,
                extra \(.integer) NOT NULL,
                cap \(.integer),
                CONSTRAINT representatives_points_rule_rule_set_id_kind_role_key UNIQUE (rule_set_id, kind, role)
            ) \(.strict)
            """,
        ] + lines + [objection, talk, talkIndex])

    private static let lines: [SQL] = [
        """
        CREATE TABLE representatives_points_line (
            id \(.id) NOT NULL CONSTRAINT representatives_points_line_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_points_line_office_id_fkey
                REFERENCES platform_office (id),
            tenure_id \(.id) NOT NULL CONSTRAINT representatives_points_line_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            year \(.integer) NOT NULL,
            kind \(.text) CONSTRAINT representatives_points_line_kind_check
                CHECK (kind IN ('congress', 'sit_in', 'meeting', 'training', 'suggestion', 'cosigning', 'research',
                                'inspection', 'group_activity', 'campaign', 'reception', 'interview', 'mediation',
                                'relief', 'good_deed', 'charity', 'report_to_voters', 'other')),
            points \(.integer) NOT NULL,
            rule_id \(.id) CONSTRAINT representatives_points_line_rule_id_fkey
                REFERENCES representatives_points_rule (id),
            performance_id \(.id) CONSTRAINT representatives_points_line_performance_id_fkey
                REFERENCES representatives_performance (id),
            origin \(.text) NOT NULL CONSTRAINT representatives_points_line_origin_check
                CHECK (origin IN ('rule', 'settlement', 'manual', 'objection')),
            reason \(.text),
            reversal_of \(.id) CONSTRAINT representatives_points_line_reversal_of_fkey
                REFERENCES representatives_points_line (id),
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_points_line_reversal_of_key UNIQUE (reversal_of)
        ) \(.strict)
        """,
        // Holds all that the ranking sums, so that it reads the index alone.
        """
        CREATE INDEX representatives_points_line_year_idx
            ON representatives_points_line (office_id, year, tenure_id, rule_id, points, reversal_of)
        """,
        "CREATE INDEX representatives_points_line_performance_idx ON representatives_points_line (performance_id)",
    ]

    private static let objection: SQL = """
        CREATE TABLE representatives_points_objection (
            id \(.id) NOT NULL CONSTRAINT representatives_points_objection_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_points_objection_office_id_fkey
                REFERENCES platform_office (id),
            line_id \(.id) NOT NULL CONSTRAINT representatives_points_objection_line_id_fkey
                REFERENCES representatives_points_line (id),
            state \(.text) NOT NULL CONSTRAINT representatives_points_objection_state_check
                CHECK (state IN ('raised', 'upheld', 'dismissed')),
            reason \(.text) NOT NULL,
            version \(.integer) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_points_objection_line_id_key UNIQUE (line_id)
        ) \(.strict)
        """

    private static let talk: SQL = """
        CREATE TABLE representatives_points_talk (
            id \(.id) NOT NULL CONSTRAINT representatives_points_talk_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_points_talk_office_id_fkey
                REFERENCES platform_office (id),
            tenure_id \(.id) NOT NULL CONSTRAINT representatives_points_talk_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            year \(.integer) NOT NULL,
            held_on \(.day) NOT NULL,
            held_by \(.text) NOT NULL,
            content \(.text) NOT NULL,
            points \(.integer) NOT NULL,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """

    private static let talkIndex: SQL = """
        CREATE INDEX representatives_points_talk_year_idx ON representatives_points_talk (office_id, year, tenure_id)
        """
}
