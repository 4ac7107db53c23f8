import Storage

extension Migration {
    /// Campaigns (代表行动), activities, and which deputies are asked to them and come.
    static let activities = Migration(
        "representatives.0002-activities",
        [
            """
            CREATE TABLE representatives_campaign (
                id \(.id) NOT NULL CONSTRAINT representatives_campaign_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_campaign_office_id_fkey
                    REFERENCES platform_office (id),
                name \(.text) NOT NULL,
                year \(.integer) NOT NULL,
                starts_on \(.day),
                ends_on \(.day),
                aims \(.text),
                created_at \(.instant) NOT NULL,
                CONSTRAINT representatives_campaign_office_id_name_year_key UNIQUE (office_id, name, year)
            ) \(.strict)
            """,
            """
            CREATE TABLE representatives_activity (
                id \(.id) NOT NULL CONSTRAINT representatives_activity_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_activity_office_id_fkey
                    REFERENCES platform_office (id),
                code \(.text) NOT NULL,
                kind \(.text) NOT NULL CONSTRAINT representatives_activity_kind_check
                    CHECK (kind IN ('inspection', 'joint_inspection', 'research', 'law_enforcement',
                                    'legislative_research', 'supervision', 'sit_in', 'congress', 'campaign',
                                    'group', 'core_group', 'cross_area', 'interview', 'court_visit', 'symposium',
                                    'report_meeting', 'reception_by_director', 'visit', 'reception_day',
                                    'training', 'report_to_voters', 'other')),
                kind_word \(.text) NOT NULL,
                name \(.text) NOT NULL,
                sort_key \(.text) NOT NULL,
                held_on \(.day) NOT NULL,
                ends_on \(.day),
                place \(.text),
                host \(.text) NOT NULL,
                host_level \(.text) NOT NULL CONSTRAINT representatives_activity_host_level_check
                    CHECK (host_level IN ('own', 'upper', 'group', 'other')),
                theme \(.text) CONSTRAINT representatives_activity_theme_check
                    CHECK (theme IN ('central_work', 'congress_work', 'campaign')),
                group_id \(.id) CONSTRAINT representatives_activity_group_id_fkey
                    REFERENCES representatives_group (id),
                station \(.text),
                campaign_id \(.id) CONSTRAINT representatives_activity_campaign_id_fkey
                    REFERENCES representatives_campaign (id),
                meeting_id \(.id) CONSTRAINT representatives_activity_meeting_id_fkey
                    REFERENCES platform_meeting (id),
                received \(.integer) NOT NULL,
                opinions \(.integer) NOT NULL,
                plan \(.text),
                record \(.text),
                state \(.text) NOT NULL CONSTRAINT representatives_activity_state_check
                    CHECK (state IN ('planned', 'inviting', 'held', 'recorded', 'cancelled')),
                check_in_secret \(.text),
                version \(.integer) NOT NULL,
                created_at \(.instant) NOT NULL,
                CONSTRAINT representatives_activity_office_id_code_key UNIQUE (office_id, code)
            ) \(.strict)
            """,
            "CREATE INDEX representatives_activity_held_idx ON representatives_activity (office_id, held_on)",
            // What the desk asks for: its question names the states in the same words.
            """
            CREATE INDEX representatives_activity_open_idx
                ON representatives_activity (office_id, held_on) WHERE state IN ('planned', 'inviting', 'held')
            """,
            "CREATE INDEX representatives_activity_group_idx ON representatives_activity (group_id, held_on)",
            "CREATE INDEX representatives_activity_campaign_idx ON representatives_activity (campaign_id)",
            """
            CREATE TABLE representatives_attendance (
                id \(.id) NOT NULL CONSTRAINT representatives_attendance_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_attendance_office_id_fkey
                    REFERENCES platform_office (id),
                activity_id \(.id) NOT NULL CONSTRAINT representatives_attendance_activity_id_fkey
                    REFERENCES representatives_activity (id),
                tenure_id \(.id) NOT NULL CONSTRAINT representatives_attendance_tenure_id_fkey
                    REFERENCES representatives_tenure (id),
                state \(.text) NOT NULL CONSTRAINT representatives_attendance_state_check
                    CHECK (state IN ('invited', 'signed_up', 'leave_asked', 'on_leave', 'attended', 'absent')),
                reason \(.text),
                checked_in_by \(.text) CONSTRAINT representatives_attendance_checked_in_by_check
                    CHECK (checked_in_by IN ('qr', 'code', 'list', 'ledger')),
                checked_in_at \(.instant),
                version \(.integer) NOT NULL,
                created_at \(.instant) NOT NULL,
                CONSTRAINT representatives_attendance_activity_id_tenure_id_key UNIQUE (activity_id, tenure_id)
            ) \(.strict)
            """,
            """
            CREATE INDEX representatives_attendance_tenure_idx ON representatives_attendance (tenure_id, state)
            """,
        ])
}

extension Migration {
    /// The last symposium is found among symposia, not among the activities of all years.
    static let activityKinds = Migration(
        "representatives.0020-activity-kinds",
        ["CREATE INDEX representatives_activity_kind_idx ON representatives_activity (office_id, kind, held_on)"])
}
