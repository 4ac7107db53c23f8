import Storage

extension Migration {
    /// Briefs to leaders (民情直报), livelihood projects (民生实事), consultative deputies (议政代表).
    static let livelihood = Migration("representatives.0013-livelihood", briefs + projects + consultative)

    private static let briefs: [SQL] = [
        """
        CREATE TABLE representatives_brief (
            id \(.id) NOT NULL CONSTRAINT representatives_brief_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_brief_office_id_fkey
                REFERENCES platform_office (id),
            number \(.text) NOT NULL,
            title \(.text) NOT NULL,
            source \(.text) NOT NULL,
            body \(.text) NOT NULL,
            state \(.text) NOT NULL CONSTRAINT representatives_brief_state_check
                CHECK (state IN ('draft', 'to_sign', 'signed', 'submitted', 'instructed', 'passed', 'closed',
                                 'dropped')),
            signed_by \(.text),
            signed_on \(.day),
            submitted_to \(.text),
            submitted_on \(.day),
            unit_id \(.id) CONSTRAINT representatives_brief_unit_id_fkey REFERENCES platform_unit (id),
            passed_on \(.day),
            closed_on \(.day),
            follow_ups \(.integer) NOT NULL,
            version \(.integer) NOT NULL,
            created_at \(.instant) NOT NULL,
            changed_at \(.instant) NOT NULL,
            CONSTRAINT representatives_brief_office_id_number_key UNIQUE (office_id, number)
        ) \(.strict)
        """,
        "CREATE INDEX representatives_brief_state_idx ON representatives_brief (office_id, state)",
        """
        CREATE TABLE representatives_brief_instruction (
            id \(.id) NOT NULL CONSTRAINT representatives_brief_instruction_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_brief_instruction_office_id_fkey
                REFERENCES platform_office (id),
            brief_id \(.id) NOT NULL CONSTRAINT representatives_brief_instruction_brief_id_fkey
                REFERENCES representatives_brief (id),
            leader \(.text) NOT NULL,
            body \(.text) NOT NULL,
            given_on \(.day) NOT NULL,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_brief_instruction_idx ON representatives_brief_instruction (brief_id)",
    ]

    private static let projects: [SQL] = [
        """
        CREATE TABLE representatives_livelihood (
            id \(.id) NOT NULL CONSTRAINT representatives_livelihood_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_livelihood_office_id_fkey
                REFERENCES platform_office (id),
            code \(.text) NOT NULL,
            title \(.text) NOT NULL,
            proposer_id \(.id) CONSTRAINT representatives_livelihood_proposer_id_fkey
                REFERENCES representatives_tenure (id),
            proposer_code \(.text),
            proposed_on \(.day) NOT NULL,
            content \(.text),
            state \(.text) NOT NULL CONSTRAINT representatives_livelihood_state_check
                CHECK (state IN ('lead', 'dropped', 'candidate', 'chosen', 'not_chosen', 'done', 'rated')),
            meeting_id \(.id) CONSTRAINT representatives_livelihood_meeting_id_fkey
                REFERENCES platform_meeting (id),
            voted_on \(.day),
            present \(.integer) CONSTRAINT representatives_livelihood_present_check CHECK (present > 0),
            votes_for \(.integer) CONSTRAINT representatives_livelihood_votes_for_check CHECK (votes_for >= 0),
            votes_against \(.integer) CONSTRAINT representatives_livelihood_votes_against_check
                CHECK (votes_against >= 0),
            abstained \(.integer) CONSTRAINT representatives_livelihood_abstained_check CHECK (abstained >= 0),
            progress \(.integer) NOT NULL CONSTRAINT representatives_livelihood_progress_check
                CHECK (progress BETWEEN 0 AND 100),
            done_on \(.day),
            rating \(.text) CONSTRAINT representatives_livelihood_rating_check
                CHECK (rating IN ('satisfied', 'basically', 'unsatisfied')),
            version \(.integer) NOT NULL,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_livelihood_proposed_idx ON representatives_livelihood (office_id, proposed_on)",
        "CREATE INDEX representatives_livelihood_code_idx ON representatives_livelihood (office_id, code)",
    ]

    private static let consultative: [SQL] = [
        """
        CREATE TABLE representatives_consultative (
            id \(.id) NOT NULL CONSTRAINT representatives_consultative_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_consultative_office_id_fkey
                REFERENCES platform_office (id),
            name \(.text) NOT NULL,
            area \(.text),
            street \(.text),
            starts_on \(.day),
            ends_on \(.day),
            note \(.text),
            withdrawn_reason \(.text),
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_consultative_name_idx ON representatives_consultative (office_id, name)",
    ]
}
