import Storage

extension Migration {
    /// Members of the standing committee, whom each keeps in touch with, and the registers of contact.
    static let links = Migration(
        "representatives.0006-links",
        [
            """
            CREATE TABLE representatives_member (
                id \(.id) NOT NULL CONSTRAINT representatives_member_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_member_office_id_fkey
                    REFERENCES platform_office (id),
                name \(.text) NOT NULL,
                sort_key \(.text) NOT NULL,
                post \(.text) NOT NULL,
                level \(.text) NOT NULL CONSTRAINT representatives_member_level_check
                    CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
                in_office_from \(.day),
                in_office_to \(.day),
                tenure_id \(.id) CONSTRAINT representatives_member_tenure_id_fkey
                    REFERENCES representatives_tenure (id),
                version \(.integer) NOT NULL,
                created_at \(.instant) NOT NULL,
                CONSTRAINT representatives_member_office_id_name_key UNIQUE (office_id, name)
            ) \(.strict)
            """,
            """
            CREATE TABLE representatives_member_link (
                id \(.id) NOT NULL CONSTRAINT representatives_member_link_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_member_link_office_id_fkey
                    REFERENCES platform_office (id),
                member_id \(.id) NOT NULL CONSTRAINT representatives_member_link_member_id_fkey
                    REFERENCES representatives_member (id),
                tenure_id \(.id) NOT NULL CONSTRAINT representatives_member_link_tenure_id_fkey
                    REFERENCES representatives_tenure (id),
                from_on \(.day),
                from_reason \(.text),
                to_on \(.day),
                to_reason \(.text),
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE INDEX representatives_member_link_member_idx
                ON representatives_member_link (member_id, tenure_id)
            """,
            "CREATE INDEX representatives_member_link_tenure_idx ON representatives_member_link (tenure_id)",
            """
            CREATE TABLE representatives_contact (
                id \(.id) NOT NULL CONSTRAINT representatives_contact_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_contact_office_id_fkey
                    REFERENCES platform_office (id),
                member_id \(.id) CONSTRAINT representatives_contact_member_id_fkey
                    REFERENCES representatives_member (id),
                tenure_id \(.id) NOT NULL CONSTRAINT representatives_contact_tenure_id_fkey
                    REFERENCES representatives_tenure (id),
                held_on \(.day) NOT NULL,
                mode \(.text) NOT NULL CONSTRAINT representatives_contact_mode_check
                    CHECK (mode IN ('symposium', 'visit', 'phone', 'email', 'letter', 'wechat')),
                voters \(.integer) NOT NULL,
                opinions \(.text),
                entered_by_id \(.id) NOT NULL,
                entered_by \(.text) NOT NULL,
                withdrawn_on \(.day),
                withdrawn_because \(.text),
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX representatives_contact_held_idx ON representatives_contact (office_id, held_on)",
            "CREATE INDEX representatives_contact_member_idx ON representatives_contact (member_id, held_on)",
            "CREATE INDEX representatives_contact_tenure_idx ON representatives_contact (tenure_id, held_on)",
            """
            CREATE TABLE representatives_contact_duty (
                id \(.id) NOT NULL CONSTRAINT representatives_contact_duty_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_contact_duty_office_id_fkey
                    REFERENCES platform_office (id),
                kind \(.text) NOT NULL CONSTRAINT representatives_contact_duty_kind_check
                    CHECK (kind IN ('voters', 'liaisons', 'leaders', 'seconded', 'rooms')),
                person \(.text),
                sort_key \(.text) NOT NULL,
                tenure_id \(.id) CONSTRAINT representatives_contact_duty_tenure_id_fkey
                    REFERENCES representatives_tenure (id),
                area \(.text) NOT NULL,
                voters \(.integer) NOT NULL,
                from_on \(.day) NOT NULL,
                to_on \(.day),
                to_reason \(.text),
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX representatives_contact_duty_kind_idx ON representatives_contact_duty (office_id, kind)",
            "CREATE INDEX representatives_contact_duty_tenure_idx ON representatives_contact_duty (tenure_id)",
        ])
}
