import Storage

extension SupervisingTables {
    /// What the other ways of 督办 than telephone and letter say besides, and the supervision months.
    static let log: [SQL] = [
        "ALTER TABLE suggestions_supervision ADD COLUMN place \(.text)",
        "ALTER TABLE suggestions_supervision ADD COLUMN participants \(.text)",
        "ALTER TABLE suggestions_supervision ADD COLUMN joint_with \(.text)",
        """
        CREATE TABLE suggestions_month (
            id \(.id) NOT NULL CONSTRAINT suggestions_month_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_month_office_id_fkey REFERENCES platform_office (id),
            name \(.text) NOT NULL,
            starts_on \(.day) NOT NULL,
            ends_on \(.day) NOT NULL,
            plan \(.text) NOT NULL,
            summary \(.text),
            summed_on \(.day),
            cancelled_on \(.day),
            cancelled_reason \(.text),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_month_period_check CHECK (starts_on <= ends_on),
            CONSTRAINT suggestions_month_summary_check CHECK ((summary IS NULL) = (summed_on IS NULL)),
            CONSTRAINT suggestions_month_cancelled_check CHECK ((cancelled_on IS NULL) = (cancelled_reason IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_month_starts_idx ON suggestions_month (office_id, starts_on)",
    ]
}
