import Storage

extension Migration {
    /// The congress's committees, whose people have a role of their own (对口督办).
    static let committees = Migration(
        "platform.0013-committees",
        // First: SQLite's other connections learn of a changed CHECK at the next CREATE.
        changeCheck(
            "platform_grant_role_check", of: "platform_grant",
            from: """
                role IN ('deputy', 'delegation_head', 'motions_group', 'office_staff', 'office_head',
                                        'unit_clerk', 'unit_reviewer', 'unit_leader', 'system_admin', 'security_admin',
                                        'audit_admin')
                """,
            to: """
                role IN ('deputy', 'delegation_head', 'motions_group', 'office_staff', 'office_head',
                                        'unit_clerk', 'unit_reviewer', 'unit_leader', 'committee', 'system_admin',
                                        'security_admin', 'audit_admin')
                """)
            + changeCheck(
                "platform_clock_holder_kind_check", of: "platform_clock",
                from: "holder_kind IN ('role', 'unit', 'person', 'delegation')",
                to: "holder_kind IN ('role', 'unit', 'person', 'delegation', 'committee')")
            + [
                """
                CREATE TABLE platform_committee (
                    id \(.id) NOT NULL CONSTRAINT platform_committee_pkey PRIMARY KEY,
                    office_id \(.id) NOT NULL
                        CONSTRAINT platform_committee_office_id_fkey REFERENCES platform_office (id),
                    name \(.text) NOT NULL,
                    created_at \(.instant) NOT NULL,
                    CONSTRAINT platform_committee_office_id_name_key UNIQUE (office_id, name)
                ) \(.strict)
                """
            ])
}
