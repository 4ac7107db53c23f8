import Storage

extension Migration {
    /// Part of `representatives.0004-seats`: elections with the days of their stages.
    static let elections: [SQL] = [
        """
        CREATE TABLE representatives_election (
            id \(.id) NOT NULL CONSTRAINT representatives_election_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_election_office_id_fkey
                REFERENCES platform_office (id),
            level \(.text) NOT NULL CONSTRAINT representatives_election_level_check
                CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
            term \(.integer) NOT NULL,
            kind \(.text) NOT NULL CONSTRAINT representatives_election_kind_check
                CHECK (kind IN ('general', 'by_election')),
            organ \(.text) NOT NULL,
            held_on \(.day) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_election_office_id_level_term_held_on_organ_key
                UNIQUE (office_id, level, term, held_on, organ)
        ) \(.strict)
        """,
        """
        CREATE TABLE representatives_election_stage (
            id \(.id) NOT NULL CONSTRAINT representatives_election_stage_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_election_stage_office_id_fkey
                REFERENCES platform_office (id),
            election_id \(.id) NOT NULL CONSTRAINT representatives_election_stage_election_id_fkey
                REFERENCES representatives_election (id),
            stage \(.text) NOT NULL CONSTRAINT representatives_election_stage_stage_check
                CHECK (stage IN ('preparation', 'voters', 'candidates', 'voting', 'first_session', 'summary')),
            starts_on \(.day) NOT NULL,
            ends_on \(.day),
            posted_on \(.day),
            note \(.text),
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_election_stage_election_id_stage_key UNIQUE (election_id, stage)
        ) \(.strict)
        """,
    ]

    /// Part of `representatives.0004-seats`: what else a deputy serves as.
    static let services: [SQL] = [
        """
        CREATE TABLE representatives_service (
            id \(.id) NOT NULL CONSTRAINT representatives_service_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_service_office_id_fkey
                REFERENCES platform_office (id),
            tenure_id \(.id) NOT NULL CONSTRAINT representatives_service_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            kind \(.text) NOT NULL CONSTRAINT representatives_service_kind_check
                CHECK (kind IN ('backbone', 'supervisor', 'expert', 'part_time')),
            organ \(.text),
            from_on \(.day) NOT NULL,
            until_on \(.day),
            note \(.text),
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_service_tenure_idx ON representatives_service (tenure_id)",
        "CREATE INDEX representatives_service_kind_idx ON representatives_service (office_id, kind)",
    ]
}
