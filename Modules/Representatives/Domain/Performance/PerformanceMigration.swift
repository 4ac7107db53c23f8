import Storage

extension Migration {
    /// The performance file: one row is one thing one deputy did.
    static let performance = Migration(
        "representatives.0003-performance",
        [
            """
            CREATE TABLE representatives_performance (
                id \(.id) NOT NULL CONSTRAINT representatives_performance_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_performance_office_id_fkey
                    REFERENCES platform_office (id),
                tenure_id \(.id) NOT NULL CONSTRAINT representatives_performance_tenure_id_fkey
                    REFERENCES representatives_tenure (id),
                year \(.integer) NOT NULL,
                kind \(.text) NOT NULL CONSTRAINT representatives_performance_kind_check
                    CHECK (kind IN ('congress', 'sit_in', 'meeting', 'training', 'suggestion', 'cosigning', 'research',
                                    'inspection', 'group_activity', 'campaign', 'reception', 'interview', 'mediation',
                                    'relief', 'good_deed', 'charity', 'report_to_voters', 'other')),
                happened_on \(.day) NOT NULL,
                title \(.text) NOT NULL,
                role \(.text),
                detail \(.text),
                source_kind \(.text),
                source_id \(.id),
                state \(.text) NOT NULL CONSTRAINT representatives_performance_state_check
                    CHECK (state IN ('recorded', 'declared', 'accepted', 'refused', 'reversed')),
                state_reason \(.text),
                version \(.integer) NOT NULL,
                created_at \(.instant) NOT NULL,
                CONSTRAINT representatives_performance_source_key
                    UNIQUE (tenure_id, kind, source_kind, source_id)
            ) \(.strict)
            """,
            // The office comes first, because every question names it: without statistics SQLite would take any other
            // index that begins with the office, and read all years.
            """
            CREATE INDEX representatives_performance_tenure_idx
                ON representatives_performance (office_id, tenure_id, happened_on, state)
            """,
            """
            CREATE INDEX representatives_performance_year_idx
                ON representatives_performance (office_id, year, state, kind)
            """,
            """
            CREATE INDEX representatives_performance_source_idx
                ON representatives_performance (source_kind, source_id)
            """,
        ])
}
