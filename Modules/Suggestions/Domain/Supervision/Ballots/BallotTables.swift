import Storage

extension SupervisingTables {
    /// A unit's ballot as it was entered on the page, and what each correction put in the place of what.
    static let ballots: [SQL] = [
        "ALTER TABLE suggestions_unit_ballot ADD COLUMN issued \(.integer)",
        "ALTER TABLE suggestions_unit_ballot ADD COLUMN returned \(.integer)",
        "ALTER TABLE suggestions_unit_ballot ADD COLUMN entered_by \(.text)",
        """
        CREATE TABLE suggestions_unit_ballot_entry (
            id \(.id) NOT NULL CONSTRAINT suggestions_unit_ballot_entry_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_unit_ballot_entry_office_id_fkey REFERENCES platform_office (id),
            ballot_id \(.id) NOT NULL
                CONSTRAINT suggestions_unit_ballot_entry_ballot_id_fkey REFERENCES suggestions_unit_ballot (id),
            sign \(.integer) NOT NULL CONSTRAINT suggestions_unit_ballot_entry_sign_check CHECK (sign = 1 OR sign = -1),
            expected \(.integer) NOT NULL,
            present \(.integer) NOT NULL,
            issued \(.integer),
            returned \(.integer),
            satisfied \(.integer) NOT NULL,
            mostly \(.integer) NOT NULL,
            unsatisfied \(.integer) NOT NULL,
            reason \(.text),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        """
        CREATE INDEX suggestions_unit_ballot_entry_ballot_idx
            ON suggestions_unit_ballot_entry (ballot_id, created_at)
        """,
    ]
}
