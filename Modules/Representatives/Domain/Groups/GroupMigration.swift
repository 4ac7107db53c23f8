import Storage

extension Migration {
    /// What a group has besides its name: a liaison, members of professional groups, plans, and how often it must meet.
    static let groups = Migration(
        "representatives.0005-groups",
        [
            """
            ALTER TABLE representatives_group ADD COLUMN level \(.text) CONSTRAINT representatives_group_level_check
                CHECK (level IN ('national', 'province', 'city', 'county', 'township'))
            """,
            "ALTER TABLE representatives_group ADD COLUMN liaison_name \(.text)",
            "ALTER TABLE representatives_group ADD COLUMN liaison_phone \(.text)",
            "ALTER TABLE representatives_group ADD COLUMN dissolved_on \(.day)",
            "ALTER TABLE representatives_group ADD COLUMN dissolved_because \(.text)",
            "ALTER TABLE representatives_group ADD COLUMN version \(.integer) NOT NULL DEFAULT 1",
            """
            CREATE TABLE representatives_group_member (
                id \(.id) NOT NULL CONSTRAINT representatives_group_member_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_group_member_office_id_fkey
                    REFERENCES platform_office (id),
                group_id \(.id) NOT NULL CONSTRAINT representatives_group_member_group_id_fkey
                    REFERENCES representatives_group (id),
                tenure_id \(.id) NOT NULL CONSTRAINT representatives_group_member_tenure_id_fkey
                    REFERENCES representatives_tenure (id),
                from_on \(.day) NOT NULL,
                to_on \(.day),
                end_reason \(.text),
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE INDEX representatives_group_member_group_idx
                ON representatives_group_member (group_id, tenure_id)
            """,
            "CREATE INDEX representatives_group_member_tenure_idx ON representatives_group_member (tenure_id)",
            """
            CREATE TABLE representatives_group_plan (
                id \(.id) NOT NULL CONSTRAINT representatives_group_plan_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_group_plan_office_id_fkey
                    REFERENCES platform_office (id),
                group_id \(.id) NOT NULL CONSTRAINT representatives_group_plan_group_id_fkey
                    REFERENCES representatives_group (id),
                year \(.integer) NOT NULL,
                quarter \(.integer) NOT NULL CONSTRAINT representatives_group_plan_quarter_check
                    CHECK (quarter >= 1 AND quarter <= 4),
                item \(.text) NOT NULL,
                dropped_on \(.day),
                drop_reason \(.text),
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX representatives_group_plan_group_idx ON representatives_group_plan (group_id, year)",
            """
            CREATE TABLE representatives_group_rule (
                id \(.id) NOT NULL CONSTRAINT representatives_group_rule_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_group_rule_office_id_fkey
                    REFERENCES platform_office (id),
                level \(.text) NOT NULL CONSTRAINT representatives_group_rule_level_check
                    CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
                per_year \(.integer) NOT NULL,
                per_quarter \(.integer) NOT NULL,
                basis \(.text) NOT NULL,
                valid_from \(.day) NOT NULL,
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX representatives_group_rule_level_idx ON representatives_group_rule (office_id, level)",
        ])
}
