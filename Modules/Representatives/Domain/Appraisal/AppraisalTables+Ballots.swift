import Storage

extension AppraisalTables {
    static let reports: [SQL] = [
        """
        CREATE TABLE representatives_report (
            id \(.id) NOT NULL CONSTRAINT representatives_report_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_report_office_id_fkey
                REFERENCES platform_office (id),
            tenure_id \(.id) NOT NULL CONSTRAINT representatives_report_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            year \(.integer) NOT NULL,
            form \(.text) NOT NULL CONSTRAINT representatives_report_form_check CHECK (form IN ('oral', 'written')),
            planned_on \(.day) NOT NULL,
            place \(.text),
            state \(.text) NOT NULL CONSTRAINT representatives_report_state_check
                CHECK (state IN ('planned', 'handed_in', 'held', 'published', 'put_off')),
            body \(.text),
            handed_in_on \(.day),
            held_on \(.day),
            voters \(.integer),
            questions \(.text),
            issued \(.integer),
            returned \(.integer),
            excellent \(.integer),
            competent \(.integer),
            basic \(.integer),
            incompetent \(.integer),
            invalid \(.integer),
            published_on \(.day),
            version \(.integer) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_report_tenure_id_year_key UNIQUE (tenure_id, year),
            CONSTRAINT representatives_report_ballots_check CHECK (returned <= issued
                AND excellent + competent + basic + incompetent + invalid = returned)
        ) \(.strict)
        """,
        "CREATE INDEX representatives_report_year_idx ON representatives_report (office_id, year, state)",
        // What the desk asks for: its question names the states in the same words.
        """
        CREATE INDEX representatives_report_open_idx
            ON representatives_report (office_id, planned_on) WHERE state IN ('planned', 'handed_in')
        """,
    ]

    static let gradings: [SQL] = [
        """
        CREATE TABLE representatives_grading (
            id \(.id) NOT NULL CONSTRAINT representatives_grading_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_grading_office_id_fkey
                REFERENCES platform_office (id),
            tenure_id \(.id) NOT NULL CONSTRAINT representatives_grading_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            year \(.integer) NOT NULL,
            state \(.text) NOT NULL CONSTRAINT representatives_grading_state_check
                CHECK (state IN ('open', 'graded', 'announced')),
            grade \(.text) CONSTRAINT representatives_grading_grade_check
                CHECK (grade IN ('excellent', 'competent', 'basic', 'incompetent')),
            rule_grade \(.text) CONSTRAINT representatives_grading_rule_grade_check
                CHECK (rule_grade IN ('excellent', 'competent', 'basic', 'incompetent')),
            reason \(.text),
            announced_on \(.day),
            version \(.integer) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_grading_tenure_id_year_key UNIQUE (tenure_id, year)
        ) \(.strict)
        """,
        "CREATE INDEX representatives_grading_year_idx ON representatives_grading (office_id, year, state)",
        """
        CREATE TABLE representatives_grading_meeting (
            id \(.id) NOT NULL CONSTRAINT representatives_grading_meeting_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_grading_meeting_office_id_fkey
                REFERENCES platform_office (id),
            grading_id \(.id) NOT NULL CONSTRAINT representatives_grading_meeting_grading_id_fkey
                REFERENCES representatives_grading (id),
            occasion \(.text) NOT NULL CONSTRAINT representatives_grading_meeting_occasion_check
                CHECK (occasion IN ('opening', 'closing', 'committee')),
            held_on \(.day) NOT NULL,
            note \(.text),
            issued \(.integer),
            returned \(.integer),
            excellent \(.integer),
            competent \(.integer),
            basic \(.integer),
            incompetent \(.integer),
            invalid \(.integer),
            is_replaced \(.boolean) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_grading_meeting_ballots_check CHECK (returned <= issued
                AND excellent + competent + basic + incompetent + invalid = returned)
        ) \(.strict)
        """,
        """
        CREATE INDEX representatives_grading_meeting_grading_idx
            ON representatives_grading_meeting (grading_id, occasion)
        """,
    ]
}
