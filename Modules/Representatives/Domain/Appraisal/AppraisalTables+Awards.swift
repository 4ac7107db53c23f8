import Storage

extension AppraisalTables {
    static let awards: [SQL] = [
        """
        CREATE TABLE representatives_award (
            id \(.id) NOT NULL CONSTRAINT representatives_award_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_award_office_id_fkey
                REFERENCES platform_office (id),
            year \(.integer) NOT NULL,
            category \(.text) NOT NULL CONSTRAINT representatives_award_category_check
                CHECK (category IN ('deputy', 'suggestion', 'group', 'unit', 'staff', 'own')),
            category_name \(.text) NOT NULL,
            target \(.text) NOT NULL,
            sort_key \(.text) NOT NULL,
            tenure_id \(.id) CONSTRAINT representatives_award_tenure_id_fkey REFERENCES representatives_tenure (id),
            grounds \(.text),
            over_quota_reason \(.text),
            state \(.text) NOT NULL CONSTRAINT representatives_award_state_check
                CHECK (state IN ('nominated', 'decided', 'published', 'refused', 'revoked')),
            meeting_id \(.id) CONSTRAINT representatives_award_meeting_id_fkey REFERENCES platform_meeting (id),
            decided_on \(.day),
            published_on \(.day),
            version \(.integer) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_award_office_id_year_category_name_target_key
                UNIQUE (office_id, year, category_name, target)
        ) \(.strict)
        """,
        "CREATE INDEX representatives_award_category_idx ON representatives_award (office_id, category, state, year)",
        "CREATE INDEX representatives_award_tenure_idx ON representatives_award (tenure_id)",
    ]

    static let circulars: [SQL] = [
        """
        CREATE TABLE representatives_circular (
            id \(.id) NOT NULL CONSTRAINT representatives_circular_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_circular_office_id_fkey
                REFERENCES platform_office (id),
            number \(.text) NOT NULL,
            issued_on \(.day) NOT NULL,
            title \(.text) NOT NULL,
            preface \(.text),
            state \(.text) NOT NULL CONSTRAINT representatives_circular_state_check
                CHECK (state IN ('draft', 'published', 'discarded', 'revoked')),
            version \(.integer) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_circular_office_id_number_issued_on_title_key
                UNIQUE (office_id, number, issued_on, title)
        ) \(.strict)
        """,
        "CREATE INDEX representatives_circular_issued_idx ON representatives_circular (office_id, issued_on)",
        """
        CREATE TABLE representatives_circular_line (
            id \(.id) NOT NULL CONSTRAINT representatives_circular_line_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_circular_line_office_id_fkey
                REFERENCES platform_office (id),
            circular_id \(.id) NOT NULL CONSTRAINT representatives_circular_line_circular_id_fkey
                REFERENCES representatives_circular (id),
            part \(.text) NOT NULL CONSTRAINT representatives_circular_line_part_check
                CHECK (part IN ('attendance', 'entries', 'kinds')),
            position \(.integer) NOT NULL,
            name \(.text) NOT NULL,
            amount \(.integer) NOT NULL,
            base \(.integer) NOT NULL,
            CONSTRAINT representatives_circular_line_circular_id_part_position_key
                UNIQUE (circular_id, part, position)
        ) \(.strict)
        """,
    ]
}
