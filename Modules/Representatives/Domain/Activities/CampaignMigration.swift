import Storage

extension Migration {
    /// What belongs to campaigns (phases, area supervision, deeds), the intents for upper projects, and the index
    /// activities are found by.
    static let campaigns = Migration(
        "representatives.0007-campaigns",
        [
            """
            CREATE TABLE representatives_campaign_phase (
                id \(.id) NOT NULL CONSTRAINT representatives_campaign_phase_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_campaign_phase_office_id_fkey
                    REFERENCES platform_office (id),
                campaign_id \(.id) NOT NULL CONSTRAINT representatives_campaign_phase_campaign_id_fkey
                    REFERENCES representatives_campaign (id),
                name \(.text) NOT NULL,
                starts_on \(.day) NOT NULL,
                ends_on \(.day) NOT NULL,
                done_on \(.day),
                done_note \(.text),
                created_at \(.instant) NOT NULL,
                CONSTRAINT representatives_campaign_phase_campaign_id_name_key UNIQUE (campaign_id, name),
                CONSTRAINT representatives_campaign_phase_order_check CHECK (starts_on <= ends_on)
            ) \(.strict)
            """,
            """
            CREATE TABLE representatives_area_supervision (
                id \(.id) NOT NULL CONSTRAINT representatives_area_supervision_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_area_supervision_office_id_fkey
                    REFERENCES platform_office (id),
                campaign_id \(.id) CONSTRAINT representatives_area_supervision_campaign_id_fkey
                    REFERENCES representatives_campaign (id),
                leader \(.text) NOT NULL,
                area \(.text) NOT NULL,
                ended_on \(.day),
                end_reason \(.text),
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE INDEX representatives_area_supervision_leader_idx
                ON representatives_area_supervision (office_id, leader)
            """,
            """
            CREATE TABLE representatives_area_service (
                id \(.id) NOT NULL CONSTRAINT representatives_area_service_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_area_service_office_id_fkey
                    REFERENCES platform_office (id),
                supervision_id \(.id) NOT NULL CONSTRAINT representatives_area_service_supervision_id_fkey
                    REFERENCES representatives_area_supervision (id),
                position \(.integer) NOT NULL,
                name \(.text) NOT NULL,
                CONSTRAINT representatives_area_service_supervision_id_name_key UNIQUE (supervision_id, name)
            ) \(.strict)
            """,
            deed,
            "CREATE INDEX representatives_deed_campaign_idx ON representatives_deed (campaign_id, happened_on)",
            "CREATE INDEX representatives_deed_tenure_idx ON representatives_deed (tenure_id)",
            """
            CREATE TABLE representatives_intent (
                id \(.id) NOT NULL CONSTRAINT representatives_intent_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_intent_office_id_fkey
                    REFERENCES platform_office (id),
                tenure_id \(.id) NOT NULL CONSTRAINT representatives_intent_tenure_id_fkey
                    REFERENCES representatives_tenure (id),
                project \(.text) NOT NULL,
                told_on \(.day) NOT NULL,
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX representatives_intent_told_idx ON representatives_intent (office_id, told_on)",
            "CREATE INDEX representatives_intent_tenure_idx ON representatives_intent (tenure_id)",
        ] + SearchIndex.activities.creation)

    private static let deed: SQL = """
        CREATE TABLE representatives_deed (
            id \(.id) NOT NULL CONSTRAINT representatives_deed_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_deed_office_id_fkey REFERENCES platform_office (id),
            tenure_id \(.id) NOT NULL CONSTRAINT representatives_deed_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            campaign_id \(.id) CONSTRAINT representatives_deed_campaign_id_fkey
                REFERENCES representatives_campaign (id),
            kind \(.text) NOT NULL CONSTRAINT representatives_deed_kind_check
                CHECK (kind IN ('donation', 'employment', 'pairing', 'mediation', 'good_deed', 'other')),
            happened_on \(.day) NOT NULL,
            amount \(.integer) CONSTRAINT representatives_deed_amount_check CHECK (amount >= 0),
            people \(.integer) CONSTRAINT representatives_deed_people_check CHECK (people >= 0),
            narrative \(.text) NOT NULL,
            withdrawn_on \(.day),
            withdrawn_reason \(.text),
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """
}
