import Storage

extension Migration {
    /// What part of an election's candidates is of which kind, beside what was asked for.
    static let candidates = Migration(
        "representatives.0016-candidates",
        [
            """
            CREATE TABLE representatives_candidate_share (
                id \(.id) NOT NULL CONSTRAINT representatives_candidate_share_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT representatives_candidate_share_office_id_fkey
                    REFERENCES platform_office (id),
                election_id \(.id) NOT NULL CONSTRAINT representatives_candidate_share_election_id_fkey
                    REFERENCES representatives_election (id),
                structure \(.text) NOT NULL CONSTRAINT representatives_candidate_share_structure_check
                    CHECK (structure IN ('women', 'minorities', 'non_party', 'grassroots', 'officials', 'serving')),
                bound \(.text) NOT NULL CONSTRAINT representatives_candidate_share_bound_check
                    CHECK (bound IN ('at_least', 'at_most')),
                percent \(.integer) NOT NULL,
                candidates \(.integer) NOT NULL,
                total \(.integer) NOT NULL CONSTRAINT representatives_candidate_share_total_check CHECK (total >= 1),
                created_at \(.instant) NOT NULL,
                CONSTRAINT representatives_candidate_share_election_id_structure_key UNIQUE (election_id, structure)
            ) \(.strict)
            """
        ])
}
