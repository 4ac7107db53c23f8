import Storage

/// What is noted beside a suggestion's handling: its measured outcome, seconded reviewers' opinions, replies on the spot.
enum NoteTables {
    static let all: [SQL] = [
        """
        CREATE TABLE suggestions_outcome (
            id \(.id) NOT NULL CONSTRAINT suggestions_outcome_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_outcome_office_id_fkey REFERENCES platform_office (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_outcome_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            name \(.text) NOT NULL,
            amount \(.integer) NOT NULL CONSTRAINT suggestions_outcome_amount_check CHECK (amount > 0),
            unit \(.text) NOT NULL,
            unit_id \(.id) CONSTRAINT suggestions_outcome_unit_id_fkey REFERENCES platform_unit (id),
            note \(.text),
            reached_on \(.day) NOT NULL,
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            withdrawn_on \(.day),
            withdrawn_reason \(.text),
            CONSTRAINT suggestions_outcome_withdrawn_check CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_outcome_suggestion_idx ON suggestions_outcome (suggestion_id, reached_on)",
        "CREATE INDEX suggestions_outcome_reached_idx ON suggestions_outcome (office_id, reached_on)",
        """
        CREATE TABLE suggestions_joint_review (
            id \(.id) NOT NULL CONSTRAINT suggestions_joint_review_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_joint_review_office_id_fkey REFERENCES platform_office (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_joint_review_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            reviewer \(.text) NOT NULL,
            organ \(.text) NOT NULL,
            opinion_view \(.text) NOT NULL CONSTRAINT suggestions_joint_review_opinion_view_check
                CHECK (opinion_view IN ('take', 'mend', 'refuse')),
            words \(.text),
            given_on \(.day) NOT NULL,
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            withdrawn_on \(.day),
            withdrawn_reason \(.text),
            CONSTRAINT suggestions_joint_review_withdrawn_check
                CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_joint_review_suggestion_idx ON suggestions_joint_review (suggestion_id, given_on)",
        """
        CREATE TABLE suggestions_on_site_reply (
            id \(.id) NOT NULL CONSTRAINT suggestions_on_site_reply_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_on_site_reply_office_id_fkey REFERENCES platform_office (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_on_site_reply_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            unit_id \(.id) NOT NULL
                CONSTRAINT suggestions_on_site_reply_unit_id_fkey REFERENCES platform_unit (id),
            replied_by \(.text) NOT NULL,
            content \(.text) NOT NULL,
            deputy_view \(.text) NOT NULL CONSTRAINT suggestions_on_site_reply_deputy_view_check
                CHECK (deputy_view IN ('agreed', 'more')),
            deputy_words \(.text),
            held_on \(.day) NOT NULL,
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            withdrawn_on \(.day),
            withdrawn_reason \(.text),
            CONSTRAINT suggestions_on_site_reply_withdrawn_check
                CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_on_site_reply_suggestion_idx ON suggestions_on_site_reply (suggestion_id, held_on)",
    ]
}
