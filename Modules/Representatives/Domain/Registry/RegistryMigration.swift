import Storage

extension Migration {
    /// People, their tenures, and the delegations and groups they belong to.
    static let registry = Migration(
        "representatives.0001-registry",
        [
            """
            CREATE TABLE representatives_person (
                id \(.id) NOT NULL CONSTRAINT representatives_person_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_person_office_id_fkey
                    REFERENCES platform_office (id),
                name \(.text) NOT NULL,
                sort_key \(.text) NOT NULL,
                sex \(.text) NOT NULL CONSTRAINT representatives_person_sex_check CHECK (sex IN ('male', 'female')),
                born_on \(.day),
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX representatives_person_name_idx ON representatives_person (office_id, name)",
            "CREATE INDEX representatives_person_sort_idx ON representatives_person (office_id, sort_key)",
            """
            CREATE TABLE representatives_delegation (
                id \(.id) NOT NULL CONSTRAINT representatives_delegation_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_delegation_office_id_fkey
                    REFERENCES platform_office (id),
                level \(.text) NOT NULL CONSTRAINT representatives_delegation_level_check
                    CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
                term \(.integer) NOT NULL,
                name \(.text) NOT NULL,
                sort_key \(.text) NOT NULL,
                created_at \(.instant) NOT NULL,
                CONSTRAINT representatives_delegation_office_id_level_term_name_key
                    UNIQUE (office_id, level, term, name)
            ) \(.strict)
            """,
            """
            CREATE TABLE representatives_group (
                id \(.id) NOT NULL CONSTRAINT representatives_group_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_group_office_id_fkey
                    REFERENCES platform_office (id),
                name \(.text) NOT NULL,
                sort_key \(.text) NOT NULL,
                area \(.text) NOT NULL,
                kind \(.text) NOT NULL CONSTRAINT representatives_group_kind_check
                    CHECK (kind IN ('comprehensive', 'professional')),
                created_at \(.instant) NOT NULL,
                CONSTRAINT representatives_group_office_id_name_key UNIQUE (office_id, name)
            ) \(.strict)
            """,
            tenure,
            "CREATE INDEX representatives_tenure_state_idx ON representatives_tenure (office_id, level, state)",
            "CREATE INDEX representatives_tenure_term_idx ON representatives_tenure (office_id, term)",
            "CREATE INDEX representatives_tenure_code_idx ON representatives_tenure (office_id, code)",
            "CREATE INDEX representatives_tenure_person_idx ON representatives_tenure (person_id)",
            // A group and its leader name each other, so the second of the two columns comes when both tables are there.
            """
            ALTER TABLE representatives_group ADD COLUMN leader_tenure_id \(.id)
                CONSTRAINT representatives_group_leader_tenure_id_fkey REFERENCES representatives_tenure (id)
            """,
        ] + SearchIndex.tenures.creation)

    private static let tenure: SQL = """
        CREATE TABLE representatives_tenure (
            id \(.id) NOT NULL CONSTRAINT representatives_tenure_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_tenure_office_id_fkey
                REFERENCES platform_office (id),
            person_id \(.id) NOT NULL CONSTRAINT representatives_tenure_person_id_fkey
                REFERENCES representatives_person (id),
            code \(.text) NOT NULL,
            level \(.text) NOT NULL CONSTRAINT representatives_tenure_level_check
                CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
            term \(.integer) NOT NULL,
            ethnicity \(.text),
            party \(.text),
            education \(.text),
            post \(.text),
            phone \(.text),
            electing_unit \(.text),
            delegation_id \(.id) CONSTRAINT representatives_tenure_delegation_id_fkey
                REFERENCES representatives_delegation (id),
            group_id \(.id) CONSTRAINT representatives_tenure_group_id_fkey REFERENCES representatives_group (id),
            elected_on \(.day),
            elected_by \(.text) CONSTRAINT representatives_tenure_elected_by_check
                CHECK (elected_by IN ('general', 'by_election')),
            reviewed_on \(.day),
            certificate_number \(.text),
            certificate_issued_on \(.day),
            state \(.text) NOT NULL CONSTRAINT representatives_tenure_state_check
                CHECK (state IN ('elected', 'in_office', 'suspended', 'ended', 'expired')),
            suspension_cause \(.text) CONSTRAINT representatives_tenure_suspension_cause_check
                CHECK (suspension_cause IN ('detained', 'serving')),
            suspended_on \(.day),
            end_cause \(.text) CONSTRAINT representatives_tenure_end_cause_check
                CHECK (end_cause IN ('moved', 'resigned', 'ordered_to_resign', 'absent', 'recalled', 'nationality',
                                     'political_rights', 'capacity', 'death')),
            ended_on \(.day),
            version \(.integer) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_tenure_office_id_level_term_code_key UNIQUE (office_id, level, term, code)
        ) \(.strict)
        """
}
