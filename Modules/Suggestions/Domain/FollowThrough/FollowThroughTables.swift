import Storage

enum FollowThroughTables {
    /// 测评表（六方面）: one row is one rater's form.
    static let evaluations: [SQL] = [
        """
        CREATE TABLE suggestions_evaluation (
            id \(.id) NOT NULL CONSTRAINT suggestions_evaluation_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_evaluation_office_id_fkey REFERENCES platform_office (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_evaluation_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            rater_kind \(.text) NOT NULL CONSTRAINT suggestions_evaluation_rater_kind_check
                CHECK (rater_kind IN ('leader', 'deputy', 'committee')),
            rater \(.text) NOT NULL,
            person_id \(.id) CONSTRAINT suggestions_evaluation_person_id_fkey REFERENCES representatives_person (id),
            organization \(.text) NOT NULL CONSTRAINT suggestions_evaluation_organization_check
                CHECK (organization IN ('satisfied', 'mostly', 'unsatisfied')),
            attitude \(.text) NOT NULL CONSTRAINT suggestions_evaluation_attitude_check
                CHECK (attitude IN ('satisfied', 'mostly', 'unsatisfied')),
            talks \(.text) NOT NULL CONSTRAINT suggestions_evaluation_talks_check
                CHECK (talks IN ('satisfied', 'mostly', 'unsatisfied')),
            reply \(.text) NOT NULL CONSTRAINT suggestions_evaluation_reply_check
                CHECK (reply IN ('satisfied', 'mostly', 'unsatisfied')),
            implementation \(.text) NOT NULL CONSTRAINT suggestions_evaluation_implementation_check
                CHECK (implementation IN ('satisfied', 'mostly', 'unsatisfied')),
            overall \(.text) NOT NULL CONSTRAINT suggestions_evaluation_overall_check
                CHECK (overall IN ('satisfied', 'mostly', 'unsatisfied')),
            words \(.text),
            rated_on \(.day) NOT NULL,
            typed_by \(.text) NOT NULL,
            withdrawn_on \(.day),
            withdrawn_reason \(.text),
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_evaluation_withdrawn_check
                CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
        ) \(.strict)
        """,
        """
        CREATE UNIQUE INDEX suggestions_evaluation_suggestion_id_rater_kind_rater_key
            ON suggestions_evaluation (suggestion_id, rater_kind, rater) WHERE withdrawn_on IS NULL
        """,
        "CREATE INDEX suggestions_evaluation_day_idx ON suggestions_evaluation (office_id, rated_on)",
    ]

    /// A new round is a supervision of its own kind; before a third round there is a record of coordination.
    static let redo: [SQL] =
        Migration.changeCheck(
            "suggestions_supervision_kind_check", of: "suggestions_supervision",
            from: "kind IN ('telephone', 'letter', 'on_site', 'meeting', 'research', 'inspection')",
            to: "kind IN ('telephone', 'letter', 'on_site', 'meeting', 'research', 'inspection', 'redo')")
        + [
            """
            CREATE TABLE suggestions_redo_coordination (
                id \(.id) NOT NULL CONSTRAINT suggestions_redo_coordination_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_redo_coordination_office_id_fkey REFERENCES platform_office (id),
                suggestion_id \(.id) NOT NULL
                    CONSTRAINT suggestions_redo_coordination_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
                round \(.integer) NOT NULL,
                kind \(.text) NOT NULL CONSTRAINT suggestions_redo_coordination_kind_check
                    CHECK (kind IN ('coordination', 'assessment')),
                held_on \(.day) NOT NULL,
                participants \(.text) NOT NULL,
                opinion \(.text) NOT NULL,
                entered_by \(.text) NOT NULL,
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX suggestions_redo_coordination_round_idx ON suggestions_redo_coordination (suggestion_id, round)",
        ]
}
