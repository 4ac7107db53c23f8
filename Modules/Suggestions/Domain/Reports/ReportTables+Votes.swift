import Storage

/// What came of a report: how it was voted on, and what ratings are used for.
extension ReportTables {
    static let votes: [SQL] = [
        """
        CREATE TABLE suggestions_report_vote (
            id \(.id) NOT NULL CONSTRAINT suggestions_report_vote_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_report_vote_office_id_fkey REFERENCES platform_office (id),
            report_id \(.id) NOT NULL
                CONSTRAINT suggestions_report_vote_report_id_fkey REFERENCES suggestions_report (id),
            round \(.integer) NOT NULL,
            way \(.text) NOT NULL CONSTRAINT suggestions_report_vote_way_check CHECK (way IN ('vote', 'ballot')),
            expected \(.integer) NOT NULL,
            present \(.integer) NOT NULL,
            issued \(.integer),
            returned \(.integer),
            favour \(.integer) NOT NULL,
            middle \(.integer) NOT NULL,
            against \(.integer) NOT NULL,
            result \(.text) NOT NULL CONSTRAINT suggestions_report_vote_result_check
                CHECK (result IN ('passed', 'rejected', 'satisfied', 'mostly', 'unsatisfied')),
            held_on \(.day) NOT NULL,
            withdrawn_on \(.day),
            withdrawn_reason \(.text),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_report_vote_withdrawn_check
                CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
        ) \(.strict)
        """,
        """
        CREATE UNIQUE INDEX suggestions_report_vote_report_id_round_key
            ON suggestions_report_vote (report_id, round) WHERE withdrawn_on IS NULL
        """,
    ]

    static let uses: [SQL] = [
        """
        CREATE TABLE suggestions_rating_use (
            id \(.id) NOT NULL CONSTRAINT suggestions_rating_use_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_rating_use_office_id_fkey REFERENCES platform_office (id),
            report_id \(.id) CONSTRAINT suggestions_rating_use_report_id_fkey REFERENCES suggestions_report (id),
            ballot_id \(.id) CONSTRAINT suggestions_rating_use_ballot_id_fkey REFERENCES suggestions_unit_ballot (id),
            result \(.text) NOT NULL,
            leader \(.text) NOT NULL,
            post \(.text) NOT NULL,
            purpose \(.text) NOT NULL CONSTRAINT suggestions_rating_use_purpose_check
                CHECK (purpose IN ('appraisal', 'vote', 'organs', 'party', 'other')),
            used_on \(.day) NOT NULL,
            content \(.text) NOT NULL,
            withdrawn_on \(.day),
            withdrawn_reason \(.text),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_rating_use_source_check CHECK ((report_id IS NULL) <> (ballot_id IS NULL)),
            CONSTRAINT suggestions_rating_use_withdrawn_check
                CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_rating_use_day_idx ON suggestions_rating_use (office_id, used_on)",
        "CREATE INDEX suggestions_rating_use_report_idx ON suggestions_rating_use (report_id)",
        "CREATE INDEX suggestions_rating_use_ballot_idx ON suggestions_rating_use (ballot_id)",
    ]
}
