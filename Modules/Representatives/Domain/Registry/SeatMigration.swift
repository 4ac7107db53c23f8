import Storage

extension Migration {
    /// Review and confirmation of a tenure, seats and who follows whom on them, constituencies, 核定名额, elections, what
    /// else deputies serve as, advice to resign, ID numbers, and people found to be one.
    static let seats = Migration(
        "representatives.0004-seats",
        invalidState + [
            "ALTER TABLE representatives_person ADD COLUMN stroke_key \(.text)",
            "ALTER TABLE representatives_person ADD COLUMN id_number \(.text)",
            """
            ALTER TABLE representatives_person ADD COLUMN merged_into \(.id)
                CONSTRAINT representatives_person_merged_into_fkey REFERENCES representatives_person (id)
            """,
            constituency, quota, seat,
            "CREATE INDEX representatives_seat_first_idx ON representatives_seat (first_tenure_id)",
            """
            ALTER TABLE representatives_tenure ADD COLUMN review_result \(.text)
                CONSTRAINT representatives_tenure_review_result_check CHECK (review_result IN ('valid', 'invalid'))
            """,
            "ALTER TABLE representatives_tenure ADD COLUMN review_report \(.text)",
            "ALTER TABLE representatives_tenure ADD COLUMN review_reason \(.text)",
            "ALTER TABLE representatives_tenure ADD COLUMN confirmed_on \(.day)",
            "ALTER TABLE representatives_tenure ADD COLUMN announcement \(.text)",
            "ALTER TABLE representatives_tenure ADD COLUMN ordered_by \(.text)",
            "ALTER TABLE representatives_tenure ADD COLUMN accepted_by \(.text)",
            """
            ALTER TABLE representatives_tenure ADD COLUMN seat_id \(.id)
                CONSTRAINT representatives_tenure_seat_id_fkey REFERENCES representatives_seat (id)
            """,
            """
            ALTER TABLE representatives_tenure ADD COLUMN predecessor_id \(.id)
                CONSTRAINT representatives_tenure_predecessor_id_fkey REFERENCES representatives_tenure (id)
            """,
            """
            ALTER TABLE representatives_tenure ADD COLUMN constituency_id \(.id)
                CONSTRAINT representatives_tenure_constituency_id_fkey REFERENCES representatives_constituency (id)
            """,
            "CREATE INDEX representatives_tenure_seat_idx ON representatives_tenure (seat_id)",
            """
            CREATE UNIQUE INDEX representatives_tenure_predecessor_id_key ON representatives_tenure (predecessor_id)
            """,
            "CREATE INDEX representatives_tenure_constituency_idx ON representatives_tenure (constituency_id)",
        ] + elections + services)

    /// Widens the CHECK by the state `invalid` without touching the tables that refer to this one: what it holds is kept
    /// in a column of its own while the column is made anew.
    private static let invalidState: [SQL] = [
        "DROP INDEX representatives_tenure_state_idx",
        "ALTER TABLE representatives_tenure ADD COLUMN kept_state \(.text)",
        "UPDATE representatives_tenure SET kept_state = state",
        "ALTER TABLE representatives_tenure DROP COLUMN state",
        """
        ALTER TABLE representatives_tenure ADD COLUMN state \(.text) NOT NULL DEFAULT 'elected'
            CONSTRAINT representatives_tenure_state_check
            CHECK (state IN ('elected', 'in_office', 'suspended', 'ended', 'expired', 'invalid'))
        """,
        "UPDATE representatives_tenure SET state = kept_state",
        "ALTER TABLE representatives_tenure DROP COLUMN kept_state",
        "CREATE INDEX representatives_tenure_state_idx ON representatives_tenure (office_id, level, state, term)",
        "CREATE INDEX representatives_tenure_term_idx ON representatives_tenure (office_id, term)",
        "CREATE INDEX representatives_person_sort_idx ON representatives_person (office_id, sort_key)",
        "DROP INDEX representatives_tenure_delegation_idx",
        "DROP INDEX representatives_tenure_group_idx",
        // With the state, so that counting the members needs no look at the tenures, of which every term adds some.
        "CREATE INDEX representatives_tenure_delegation_idx ON representatives_tenure (delegation_id, state)",
        "CREATE INDEX representatives_tenure_group_idx ON representatives_tenure (group_id, state)",
    ]

    private static let constituency: SQL = """
        CREATE TABLE representatives_constituency (
            id \(.id) NOT NULL CONSTRAINT representatives_constituency_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_constituency_office_id_fkey
                REFERENCES platform_office (id),
            level \(.text) NOT NULL CONSTRAINT representatives_constituency_level_check
                CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
            term \(.integer) NOT NULL,
            number \(.integer) NOT NULL,
            name \(.text) NOT NULL,
            seats \(.integer) NOT NULL CONSTRAINT representatives_constituency_seats_check
                CHECK (seats >= 1 AND seats <= 3),
            version \(.integer) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_constituency_office_id_level_term_number_key
                UNIQUE (office_id, level, term, number)
        ) \(.strict)
        """

    private static let quota: SQL = """
        CREATE TABLE representatives_quota (
            id \(.id) NOT NULL CONSTRAINT representatives_quota_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_quota_office_id_fkey REFERENCES platform_office (id),
            level \(.text) NOT NULL CONSTRAINT representatives_quota_level_check
                CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
            term \(.integer) NOT NULL,
            seats \(.integer) NOT NULL,
            basis \(.text),
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_quota_office_id_level_term_key UNIQUE (office_id, level, term)
        ) \(.strict)
        """

    private static let seat: SQL = """
        CREATE TABLE representatives_seat (
            id \(.id) NOT NULL CONSTRAINT representatives_seat_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_seat_office_id_fkey REFERENCES platform_office (id),
            level \(.text) NOT NULL CONSTRAINT representatives_seat_level_check
                CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
            term \(.integer) NOT NULL,
            number \(.integer) NOT NULL,
            first_tenure_id \(.id) NOT NULL CONSTRAINT representatives_seat_first_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            delegation_id \(.id) CONSTRAINT representatives_seat_delegation_id_fkey
                REFERENCES representatives_delegation (id),
            constituency_id \(.id) CONSTRAINT representatives_seat_constituency_id_fkey
                REFERENCES representatives_constituency (id),
            electing_unit \(.text),
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_seat_office_id_level_term_number_key UNIQUE (office_id, level, term, number)
        ) \(.strict)
        """
}
