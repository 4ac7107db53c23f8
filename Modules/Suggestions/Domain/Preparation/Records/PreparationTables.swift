import Storage

enum PreparationTables {
    /// What is kept of the preparation of a session, and which suggestions came of it.
    static let all: [SQL] = [
        """
        CREATE TABLE suggestions_preparation (
            id \(.id) NOT NULL CONSTRAINT suggestions_preparation_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_preparation_office_id_fkey REFERENCES platform_office (id),
            kind \(.text) NOT NULL CONSTRAINT suggestions_preparation_kind_check
                CHECK (kind IN ('research', 'material', 'publication')),
            title \(.text) NOT NULL,
            author \(.text) NOT NULL,
            held_on \(.day) NOT NULL,
            place \(.text),
            copies \(.integer),
            body \(.text) NOT NULL,
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            withdrawn_on \(.day),
            withdrawn_reason \(.text),
            CONSTRAINT suggestions_preparation_withdrawn_check
                CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_preparation_day_idx ON suggestions_preparation (office_id, held_on)",
        """
        CREATE TABLE suggestions_preparation_link (
            id \(.id) NOT NULL CONSTRAINT suggestions_preparation_link_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_preparation_link_office_id_fkey REFERENCES platform_office (id),
            preparation_id \(.id) NOT NULL
                CONSTRAINT suggestions_preparation_link_preparation_id_fkey REFERENCES suggestions_preparation (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_preparation_link_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            withdrawn_on \(.day),
            withdrawn_by \(.text)
        ) \(.strict)
        """,
        """
        CREATE UNIQUE INDEX suggestions_preparation_link_preparation_id_suggestion_id_key
            ON suggestions_preparation_link (preparation_id, suggestion_id) WHERE withdrawn_on IS NULL
        """,
        "CREATE INDEX suggestions_preparation_link_suggestion_idx ON suggestions_preparation_link (suggestion_id)",
        """
        CREATE TABLE suggestions_consultation (
            id \(.id) NOT NULL CONSTRAINT suggestions_consultation_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_consultation_office_id_fkey REFERENCES platform_office (id),
            person_id \(.id) NOT NULL
                CONSTRAINT suggestions_consultation_person_id_fkey REFERENCES representatives_person (id),
            asked_by \(.text) NOT NULL,
            topic \(.text) NOT NULL,
            question \(.text) NOT NULL,
            asked_on \(.day) NOT NULL,
            answer \(.text),
            answered_on \(.day),
            answered_by \(.text),
            suggestion_id \(.id)
                CONSTRAINT suggestions_consultation_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_consultation_answer_check
                CHECK ((answer IS NULL) = (answered_on IS NULL) AND (answer IS NULL) = (answered_by IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_consultation_office_idx ON suggestions_consultation (office_id, answered_on, created_at)",
        "CREATE INDEX suggestions_consultation_person_idx ON suggestions_consultation (person_id)",
        "CREATE INDEX suggestions_consultation_suggestion_idx ON suggestions_consultation (suggestion_id)",
    ]
}
