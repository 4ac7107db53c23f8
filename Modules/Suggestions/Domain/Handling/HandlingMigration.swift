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
}
