import Storage

extension Migration {
    /// What an attendance keeps besides its state, wrong codes, how often leave may be taken, and the opinions that come
    /// out of activities.
    static let participation = Migration(
        "representatives.0008-participation",
        [
            "ALTER TABLE representatives_attendance ADD COLUMN signed_up_at \(.instant)",
            """
            ALTER TABLE representatives_attendance ADD COLUMN leave_kind \(.text)
                CONSTRAINT representatives_attendance_leave_kind_check
                CHECK (leave_kind IN ('duty', 'health', 'family', 'other'))
            """,
            // Only what waits: an index of all by state would lead through all years.
            """
            CREATE INDEX representatives_attendance_leave_idx
                ON representatives_attendance (office_id, activity_id) WHERE state = 'leave_asked'
            """,
            """
            CREATE TABLE representatives_check_in_try (
                account_id \(.id) NOT NULL CONSTRAINT representatives_check_in_try_pkey PRIMARY KEY
                    CONSTRAINT representatives_check_in_try_account_id_fkey REFERENCES platform_account (id),
                office_id \(.id) NOT NULL CONSTRAINT representatives_check_in_try_office_id_fkey
                    REFERENCES platform_office (id),
                wrong \(.integer) NOT NULL,
                last_at \(.instant) NOT NULL,
                closed_until \(.instant)
            ) \(.strict)
            """,
            """
            CREATE TABLE representatives_leave_limit (
                id \(.id) NOT NULL CONSTRAINT representatives_leave_limit_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_leave_limit_office_id_fkey
                    REFERENCES platform_office (id),
                times \(.integer) NOT NULL CONSTRAINT representatives_leave_limit_times_check CHECK (times >= 0),
                basis \(.text) NOT NULL,
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE INDEX representatives_leave_limit_office_idx
                ON representatives_leave_limit (office_id, created_at)
            """,
            """
            CREATE TABLE representatives_opinion (
                id \(.id) NOT NULL CONSTRAINT representatives_opinion_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_opinion_office_id_fkey
                    REFERENCES platform_office (id),
                activity_id \(.id) NOT NULL CONSTRAINT representatives_opinion_activity_id_fkey
                    REFERENCES representatives_activity (id),
                title \(.text) NOT NULL,
                sort_key \(.text) NOT NULL,
                body \(.text) NOT NULL,
                raised_on \(.day) NOT NULL,
                state \(.text) NOT NULL CONSTRAINT representatives_opinion_state_check
                    CHECK (state IN ('raised', 'assigned', 'replied', 'told', 'closed', 'kept')),
                unit_id \(.id) CONSTRAINT representatives_opinion_unit_id_fkey REFERENCES platform_unit (id),
                requirement \(.text),
                assigned_on \(.day),
                reply \(.text),
                replied_on \(.day),
                version \(.integer) NOT NULL,
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX representatives_opinion_state_idx ON representatives_opinion (office_id, state)",
            "CREATE INDEX representatives_opinion_unit_idx ON representatives_opinion (unit_id, state)",
            "CREATE INDEX representatives_opinion_activity_idx ON representatives_opinion (activity_id)",
            """
            CREATE TABLE representatives_opinion_deputy (
                opinion_id \(.id) NOT NULL CONSTRAINT representatives_opinion_deputy_opinion_id_fkey
                    REFERENCES representatives_opinion (id),
                tenure_id \(.id) NOT NULL CONSTRAINT representatives_opinion_deputy_tenure_id_fkey
                    REFERENCES representatives_tenure (id),
                office_id \(.id) NOT NULL CONSTRAINT representatives_opinion_deputy_office_id_fkey
                    REFERENCES platform_office (id),
                CONSTRAINT representatives_opinion_deputy_pkey PRIMARY KEY (opinion_id, tenure_id)
            ) \(.strict)
            """,
            """
            CREATE INDEX representatives_opinion_deputy_tenure_idx ON representatives_opinion_deputy (tenure_id)
            """,
        ])
}
