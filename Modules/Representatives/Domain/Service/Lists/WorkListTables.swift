import Storage

extension EntryList {
    /// The tables of `ofWork`.
    static let workTables: [SQL] = [
        """
        CREATE TABLE representatives_leader_visit (
            id \(.id) NOT NULL CONSTRAINT representatives_leader_visit_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_leader_visit_office_id_fkey
                REFERENCES platform_office (id),
            visited_on \(.day) NOT NULL,
            leader \(.text) NOT NULL,
            area \(.text) NOT NULL,
            people \(.integer) NOT NULL CONSTRAINT representatives_leader_visit_people_check CHECK (people >= 0),
            content \(.text),
            withdrawn_reason \(.text),
            version \(.integer) NOT NULL DEFAULT 1,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_leader_visit_day_idx ON representatives_leader_visit (office_id, visited_on)",
        """
        CREATE TABLE representatives_room_contact (
            id \(.id) NOT NULL CONSTRAINT representatives_room_contact_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_room_contact_office_id_fkey
                REFERENCES platform_office (id),
            held_on \(.day) NOT NULL,
            room \(.text) NOT NULL,
            department \(.text) NOT NULL,
            mode \(.text) NOT NULL,
            content \(.text),
            withdrawn_reason \(.text),
            version \(.integer) NOT NULL DEFAULT 1,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_room_contact_day_idx ON representatives_room_contact (office_id, held_on)",
        """
        CREATE TABLE representatives_room_report (
            id \(.id) NOT NULL CONSTRAINT representatives_room_report_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_room_report_office_id_fkey
                REFERENCES platform_office (id),
            reported_on \(.day) NOT NULL,
            room \(.text) NOT NULL,
            category \(.text) NOT NULL,
            reporter \(.text),
            content \(.text) NOT NULL,
            withdrawn_reason \(.text),
            version \(.integer) NOT NULL DEFAULT 1,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_room_report_day_idx ON representatives_room_report (office_id, reported_on)",
        """
        CREATE TABLE representatives_court_duty (
            id \(.id) NOT NULL CONSTRAINT representatives_court_duty_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_court_duty_office_id_fkey
                REFERENCES platform_office (id),
            on_duty_on \(.day) NOT NULL,
            office_name \(.text) NOT NULL,
            deputies \(.text) NOT NULL,
            activity \(.text) NOT NULL,
            people \(.integer) CONSTRAINT representatives_court_duty_people_check CHECK (people >= 0),
            opinions \(.integer) CONSTRAINT representatives_court_duty_opinions_check CHECK (opinions >= 0),
            content \(.text),
            withdrawn_reason \(.text),
            version \(.integer) NOT NULL DEFAULT 1,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_court_duty_day_idx ON representatives_court_duty (office_id, on_duty_on)",
        """
        CREATE TABLE representatives_guidance (
            id \(.id) NOT NULL CONSTRAINT representatives_guidance_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_guidance_office_id_fkey
                REFERENCES platform_office (id),
            issued_on \(.day) NOT NULL,
            title \(.text) NOT NULL,
            document \(.text),
            body \(.text) NOT NULL,
            withdrawn_reason \(.text),
            version \(.integer) NOT NULL DEFAULT 1,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_guidance_day_idx ON representatives_guidance (office_id, issued_on)",
        """
        CREATE TABLE representatives_self_review (
            id \(.id) NOT NULL CONSTRAINT representatives_self_review_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_self_review_office_id_fkey
                REFERENCES platform_office (id),
            reviewed_on \(.day) NOT NULL,
            organ \(.text) NOT NULL,
            places \(.text) NOT NULL,
            platforms \(.text) NOT NULL,
            channels \(.text) NOT NULL,
            groups \(.text) NOT NULL,
            suggestions \(.text) NOT NULL,
            services \(.text) NOT NULL,
            content \(.text),
            withdrawn_reason \(.text),
            version \(.integer) NOT NULL DEFAULT 1,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_self_review_day_idx ON representatives_self_review (office_id, reviewed_on)",
        """
        CREATE TABLE representatives_suggestion_fund (
            id \(.id) NOT NULL CONSTRAINT representatives_suggestion_fund_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_suggestion_fund_office_id_fkey
                REFERENCES platform_office (id),
            granted_on \(.day) NOT NULL,
            project \(.text) NOT NULL,
            area \(.text) NOT NULL,
            suggestion \(.text),
            asked \(.integer) CONSTRAINT representatives_suggestion_fund_asked_check CHECK (asked >= 0),
            granted \(.integer) NOT NULL CONSTRAINT representatives_suggestion_fund_granted_check CHECK (granted >= 0),
            content \(.text),
            withdrawn_reason \(.text),
            version \(.integer) NOT NULL DEFAULT 1,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_suggestion_fund_day_idx ON representatives_suggestion_fund (office_id, granted_on)",
    ]

    /// What the lists that were there before have gained.
    static let laterColumns: [SQL] = [
        "ALTER TABLE representatives_mailing ADD COLUMN occasion \(.text)",
        "ALTER TABLE representatives_publicity ADD COLUMN word_count \(.integer)",
        "ALTER TABLE representatives_publicity ADD COLUMN photos \(.integer)",
        "ALTER TABLE representatives_publicity ADD COLUMN prize \(.text)",
    ]
}
