import Storage

extension SupervisingTables {
    /// 重点督办: a case a decision; one suggestion has at most one that is not cancelled.
    static let key: [SQL] = [
        """
        CREATE TABLE suggestions_key (
            id \(.id) NOT NULL CONSTRAINT suggestions_key_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_key_office_id_fkey REFERENCES platform_office (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_key_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            state \(.text) NOT NULL CONSTRAINT suggestions_key_state_check
                CHECK (state IN ('decided', 'under_way', 'reported', 'done', 'cancelled')),
            version \(.integer) NOT NULL,
            year \(.integer) NOT NULL,
            meeting \(.text) NOT NULL,
            decided_on \(.day) NOT NULL,
            leader \(.text) NOT NULL,
            committee \(.text),
            unit_leader \(.text),
            goal \(.text),
            steps \(.text),
            starts_on \(.day),
            ends_on \(.day),
            report \(.text),
            report_meeting \(.text),
            reported_on \(.day),
            was_key \(.boolean) NOT NULL,
            former_leader \(.text),
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_key_period_check CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
        ) \(.strict)
        """,
        """
        CREATE UNIQUE INDEX suggestions_key_suggestion_id_key ON suggestions_key (suggestion_id)
         WHERE state <> 'cancelled'
        """,
        "CREATE INDEX suggestions_key_year_idx ON suggestions_key (office_id, year)",
        """
        CREATE TABLE suggestions_key_action (
            id \(.id) NOT NULL CONSTRAINT suggestions_key_action_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_key_action_office_id_fkey REFERENCES platform_office (id),
            key_id \(.id) NOT NULL CONSTRAINT suggestions_key_action_key_id_fkey REFERENCES suggestions_key (id),
            kind \(.text) NOT NULL CONSTRAINT suggestions_key_action_kind_check
                CHECK (kind IN ('visit', 'meeting', 'research', 'inspection', 'other')),
            held_on \(.day) NOT NULL,
            place \(.text),
            participants \(.text),
            content \(.text) NOT NULL,
            withdrawn_on \(.day),
            withdrawn_reason \(.text),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_key_action_withdrawn_check
                CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_key_action_key_idx ON suggestions_key_action (key_id, held_on)",
        "CREATE INDEX suggestions_key_action_day_idx ON suggestions_key_action (office_id, held_on)",
    ]
}
