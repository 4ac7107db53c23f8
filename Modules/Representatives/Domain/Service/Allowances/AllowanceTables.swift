import Storage

/// The tables of allowances and funds. Amounts are in fen.
enum AllowanceTables {
    static let all: [SQL] = [
        """
        CREATE TABLE representatives_allowance_rule (
            id \(.id) NOT NULL CONSTRAINT representatives_allowance_rule_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_allowance_rule_office_id_fkey
                REFERENCES platform_office (id),
            kind \(.text) NOT NULL CONSTRAINT representatives_allowance_rule_kind_check
                CHECK (kind IN ('subsidy', 'lost_wages', 'travel', 'group_fund', 'other')),
            from_year \(.integer) NOT NULL,
            amount \(.integer) NOT NULL CONSTRAINT representatives_allowance_rule_amount_check CHECK (amount > 0),
            basis \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_allowance_rule_office_id_kind_from_year_key
                UNIQUE (office_id, kind, from_year)
        ) \(.strict)
        """,
        """
        CREATE TABLE representatives_budget_entry (
            id \(.id) NOT NULL CONSTRAINT representatives_budget_entry_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_budget_entry_office_id_fkey
                REFERENCES platform_office (id),
            year \(.integer) NOT NULL,
            kind \(.text) NOT NULL CONSTRAINT representatives_budget_entry_kind_check
                CHECK (kind IN ('subsidy', 'lost_wages', 'travel', 'group_fund', 'other')),
            amount \(.integer) NOT NULL,
            reason \(.text) NOT NULL,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_budget_entry_year_idx ON representatives_budget_entry (office_id, year)",
        // `slot` is what may be paid once: kind, payee, and activity or year. A reversed payment gives it free.
        """
        CREATE TABLE representatives_payment (
            id \(.id) NOT NULL CONSTRAINT representatives_payment_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_payment_office_id_fkey
                REFERENCES platform_office (id),
            year \(.integer) NOT NULL,
            kind \(.text) NOT NULL CONSTRAINT representatives_payment_kind_check
                CHECK (kind IN ('subsidy', 'lost_wages', 'travel', 'group_fund', 'other')),
            tenure_id \(.id) CONSTRAINT representatives_payment_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            group_id \(.id) CONSTRAINT representatives_payment_group_id_fkey REFERENCES representatives_group (id),
            activity_id \(.id) CONSTRAINT representatives_payment_activity_id_fkey
                REFERENCES representatives_activity (id),
            slot \(.text) NOT NULL,
            amount \(.integer) NOT NULL CONSTRAINT representatives_payment_amount_check CHECK (amount > 0),
            paid_on \(.day) NOT NULL,
            note \(.text),
            reversed_on \(.day),
            reversed_reason \(.text),
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_payment_office_id_slot_key UNIQUE (office_id, slot)
        ) \(.strict)
        """,
        "CREATE INDEX representatives_payment_year_idx ON representatives_payment (office_id, year, kind)",
        "CREATE INDEX representatives_payment_tenure_idx ON representatives_payment (tenure_id)",
        "CREATE INDEX representatives_payment_activity_idx ON representatives_payment (activity_id)",
    ]
}
