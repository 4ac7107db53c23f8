import Storage

extension HandlingTables {
    static let extensions: [SQL] = [
        """
        CREATE TABLE suggestions_extension (
            id \(.id) NOT NULL CONSTRAINT suggestions_extension_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_extension_office_id_fkey REFERENCES platform_office (id),
            assignment_id \(.id) NOT NULL
                CONSTRAINT suggestions_extension_assignment_id_fkey REFERENCES suggestions_assignment (id),
            state \(.text) NOT NULL CONSTRAINT suggestions_extension_state_check
                CHECK (state IN ('asked', 'granted', 'refused', 'withdrawn', 'lapsed')),
            version \(.integer) NOT NULL,
            reason \(.text) NOT NULL,
            work_done \(.text) NOT NULL,
            due_on \(.day) NOT NULL,
            asked_until \(.day) NOT NULL,
            granted_until \(.day),
            asked_by \(.text) NOT NULL,
            asked_on \(.day) NOT NULL,
            answer \(.text),
            answered_by \(.text),
            answered_on \(.day),
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_extension_later_check CHECK (asked_until > due_on),
            CONSTRAINT suggestions_extension_granted_check CHECK ((state = 'granted') = (granted_until IS NOT NULL))
        ) \(.strict)
        """,
        """
        CREATE UNIQUE INDEX suggestions_extension_assignment_id_key ON suggestions_extension (assignment_id)
         WHERE state = 'asked'
        """,
        "CREATE INDEX suggestions_extension_state_idx ON suggestions_extension (office_id, state, asked_on)",
        "CREATE INDEX suggestions_extension_assignment_idx ON suggestions_extension (assignment_id, asked_on)",
    ]

    static let pauses: [SQL] = [
        """
        CREATE TABLE suggestions_pause (
            id \(.id) NOT NULL CONSTRAINT suggestions_pause_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_pause_office_id_fkey REFERENCES platform_office (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_pause_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            reason \(.text) NOT NULL,
            paused_on \(.day) NOT NULL,
            paused_by \(.text) NOT NULL,
            restarted_on \(.day),
            restart_reason \(.text),
            restarted_by \(.text),
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_pause_restarted_check CHECK ((restarted_on IS NULL) = (restart_reason IS NULL))
        ) \(.strict)
        """,
        """
        CREATE UNIQUE INDEX suggestions_pause_suggestion_id_key ON suggestions_pause (suggestion_id)
         WHERE restarted_on IS NULL
        """,
        """
        CREATE TABLE suggestions_paused_clock (
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_paused_clock_office_id_fkey REFERENCES platform_office (id),
            pause_id \(.id) NOT NULL
                CONSTRAINT suggestions_paused_clock_pause_id_fkey REFERENCES suggestions_pause (id),
            clock_id \(.id) NOT NULL
                CONSTRAINT suggestions_paused_clock_clock_id_fkey REFERENCES platform_clock (id),
            CONSTRAINT suggestions_paused_clock_pkey PRIMARY KEY (pause_id, clock_id)
        ) \(.strict)
        """,
    ]

    static let opinions: [SQL] = [
        // An opinion that the main unit returned: it stays beside the one that takes its place.
        """
        CREATE TABLE suggestions_returned_opinion (
            id \(.id) NOT NULL CONSTRAINT suggestions_returned_opinion_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_returned_opinion_office_id_fkey REFERENCES platform_office (id),
            assignment_id \(.id) NOT NULL
                CONSTRAINT suggestions_returned_opinion_assignment_id_fkey REFERENCES suggestions_assignment (id),
            opinion \(.text) NOT NULL,
            given_on \(.day) NOT NULL,
            given_by \(.text) NOT NULL,
            reason \(.text) NOT NULL,
            returned_on \(.day) NOT NULL,
            returned_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        """
        CREATE INDEX suggestions_returned_opinion_assignment_idx
            ON suggestions_returned_opinion (assignment_id, created_at)
        """,
        "ALTER TABLE suggestions_assignment ADD COLUMN without_opinions_round \(.integer)",
        "ALTER TABLE suggestions_assignment ADD COLUMN without_opinions_reason \(.text)",
    ]

    static let replies: [SQL] = [
        "ALTER TABLE suggestions_reply ADD COLUMN class_name \(.text)",
        """
        ALTER TABLE suggestions_reply ADD COLUMN publication \(.text)
            CONSTRAINT suggestions_reply_publication_check CHECK (publication IN ('full', 'title_only', 'none'))
        """,
        "ALTER TABLE suggestions_reply ADD COLUMN publication_reason \(.text)",
        "ALTER TABLE suggestions_reply ADD COLUMN answers_each \(.boolean)",
        "ALTER TABLE suggestions_reply ADD COLUMN class_fits \(.boolean)",
        "ALTER TABLE suggestions_reply ADD COLUMN uses_opinions \(.boolean)",
        "ALTER TABLE suggestions_reply ADD COLUMN was_discussed \(.boolean)",
        "ALTER TABLE suggestions_reply ADD COLUMN check_note \(.text)",
        "ALTER TABLE suggestions_reply ADD COLUMN number \(.text)",
        "ALTER TABLE suggestions_reply ADD COLUMN contact \(.text)",
        "ALTER TABLE suggestions_reply ADD COLUMN telephone \(.text)",
    ]
}
