import Storage

/// Interviews that deputies ask for (约见).
enum InterviewTables {
    static let all: [SQL] = [
        """
        CREATE TABLE representatives_interview (
            id \(.id) NOT NULL CONSTRAINT representatives_interview_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_interview_office_id_fkey
                REFERENCES platform_office (id),
            tenure_id \(.id) NOT NULL CONSTRAINT representatives_interview_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            topic \(.text) NOT NULL,
            grounds \(.text) NOT NULL,
            wanted \(.text) NOT NULL,
            asked_on \(.day) NOT NULL,
            state \(.text) NOT NULL CONSTRAINT representatives_interview_state_check
                CHECK (state IN ('asked', 'arranged', 'held', 'answered', 'closed', 'declined', 'withdrawn')),
            unit_id \(.id) CONSTRAINT representatives_interview_unit_id_fkey REFERENCES platform_unit (id),
            official \(.text),
            held_on \(.day),
            place \(.text),
            record \(.text),
            answer \(.text),
            answered_on \(.day),
            version \(.integer) NOT NULL,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_interview_state_idx ON representatives_interview (office_id, state)",
        "CREATE INDEX representatives_interview_unit_idx ON representatives_interview (unit_id, state)",
        "CREATE INDEX representatives_interview_tenure_idx ON representatives_interview (tenure_id)",
    ]
}
