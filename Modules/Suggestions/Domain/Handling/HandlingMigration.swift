import Storage

extension Migration {
    /// The office's rule; what a unit notes down of its handling; extensions; pauses; the fields of a reply's letter.
    static let handling = Migration(
        "suggestions.0008-handling",
        HandlingTables.rules + HandlingTables.talks + HandlingTables.plans + HandlingTables.extensions
            + HandlingTables.pauses + HandlingTables.opinions + HandlingTables.replies)
}

/// The statements of the migration, by their matter.
enum HandlingTables {
    static let rules: [SQL] = [
        """
        CREATE TABLE suggestions_rule (
            id \(.id) NOT NULL CONSTRAINT suggestions_rule_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_rule_office_id_fkey REFERENCES platform_office (id),
            rule_set \(.text) NOT NULL CONSTRAINT suggestions_rule_rule_set_check
                CHECK (rule_set IN ('national', 'henan', 'zhejiang', 'beijing', 'shandong', 'qingdao', 'chongqing',
                                    'shanghai')),
            withdrawal \(.text) NOT NULL CONSTRAINT suggestions_rule_withdrawal_check
                CHECK (withdrawal IN ('before_acceptance', 'before_assignment', 'any_time')),
            withdrawal_needs_all \(.boolean) NOT NULL,
            silence \(.text) NOT NULL CONSTRAINT suggestions_rule_silence_check
                CHECK (silence IN ('excluded', 'counted')),
            classes \(.text) NOT NULL,
            signer \(.text) NOT NULL CONSTRAINT suggestions_rule_signer_check
                CHECK (signer IN ('head', 'principal', 'collective')),
            second_unsatisfied \(.text) NOT NULL CONSTRAINT suggestions_rule_second_unsatisfied_check
                CHECK (second_unsatisfied IN ('office', 'assessment', 'meeting', 'third_party')),
            promise \(.text) NOT NULL CONSTRAINT suggestions_rule_promise_check
                CHECK (promise IN ('year_end', 'track', 'reply_again', 'ledger', 'fourth_quarter', 'next_year')),
            withdrawal_basis \(.text) NOT NULL,
            withdrawal_needs_all_basis \(.text) NOT NULL,
            silence_basis \(.text) NOT NULL,
            classes_basis \(.text) NOT NULL,
            signer_basis \(.text) NOT NULL,
            second_unsatisfied_basis \(.text) NOT NULL,
            promise_basis \(.text) NOT NULL,
            valid_from \(.day) NOT NULL,
            set_by \(.text) NOT NULL,
            set_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_rule_office_idx ON suggestions_rule (office_id, valid_from, set_at)",
    ]

    static let talks: [SQL] = [
        """
        ALTER TABLE suggestions_talk ADD COLUMN counterpart \(.text) NOT NULL DEFAULT 'deputy'
            CONSTRAINT suggestions_talk_counterpart_check CHECK (counterpart IN ('deputy', 'co_unit', 'office'))
        """,
        """
        ALTER TABLE suggestions_talk ADD COLUMN stage \(.text) NOT NULL DEFAULT 'during'
            CONSTRAINT suggestions_talk_stage_check CHECK (stage IN ('before', 'during', 'after'))
        """,
        "ALTER TABLE suggestions_talk ADD COLUMN is_reply \(.boolean) NOT NULL DEFAULT FALSE",
        "ALTER TABLE suggestions_talk ADD COLUMN participants \(.text)",
        "ALTER TABLE suggestions_talk ADD COLUMN leader \(.text)",
        "ALTER TABLE suggestions_talk ADD COLUMN leader_phone \(.text)",
        "ALTER TABLE suggestions_talk ADD COLUMN handler \(.text)",
        "ALTER TABLE suggestions_talk ADD COLUMN handler_phone \(.text)",
        """
        CREATE TABLE suggestions_contacted (
            id \(.id) NOT NULL CONSTRAINT suggestions_contacted_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_contacted_office_id_fkey REFERENCES platform_office (id),
            talk_id \(.id) NOT NULL CONSTRAINT suggestions_contacted_talk_id_fkey REFERENCES suggestions_talk (id),
            person_id \(.id) NOT NULL
                CONSTRAINT suggestions_contacted_person_id_fkey REFERENCES representatives_person (id),
            answer \(.text) CONSTRAINT suggestions_contacted_answer_check CHECK (answer IN ('true', 'differs')),
            words \(.text),
            answered_at \(.instant),
            typed_by \(.text),
            CONSTRAINT suggestions_contacted_talk_id_person_id_key UNIQUE (talk_id, person_id),
            CONSTRAINT suggestions_contacted_answered_check CHECK ((answer IS NULL) = (answered_at IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_contacted_person_idx ON suggestions_contacted (person_id, talk_id)",
    ]

    static let plans: [SQL] = [
        """
        CREATE TABLE suggestions_plan (
            id \(.id) NOT NULL CONSTRAINT suggestions_plan_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_plan_office_id_fkey REFERENCES platform_office (id),
            assignment_id \(.id) NOT NULL
                CONSTRAINT suggestions_plan_assignment_id_fkey REFERENCES suggestions_assignment (id),
            round \(.integer) NOT NULL,
            leader \(.text) NOT NULL,
            leader_phone \(.text),
            handler \(.text) NOT NULL,
            handler_phone \(.text),
            measures \(.text) NOT NULL,
            due_on \(.day) NOT NULL,
            effect \(.text) NOT NULL,
            entered_by \(.text) NOT NULL,
            entered_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_plan_assignment_idx ON suggestions_plan (assignment_id, entered_at)",
    ]

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
