import Storage

extension Migration {
    /// Work meetings with their units, suggestions and comments, the office's rule of how often, and 三查 in the log.
    static let meetings = Migration(
        "suggestions.0013-meetings", MeetingTables.meeting + MeetingTables.parts + MeetingTables.rules)
}

enum MeetingTables {
    static let meeting: [SQL] = [
        """
        CREATE TABLE suggestions_meeting (
            id \(.id) NOT NULL CONSTRAINT suggestions_meeting_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_meeting_office_id_fkey REFERENCES platform_office (id),
            state \(.text) NOT NULL CONSTRAINT suggestions_meeting_state_check
                CHECK (state IN ('planned', 'held', 'cancelled')),
            version \(.integer) NOT NULL,
            kind \(.text) NOT NULL CONSTRAINT suggestions_meeting_kind_check
                CHECK (kind IN ('assigning', 'progress', 'joint', 'supervising', 'briefing', 'report', 'inspection',
                                'symposium')),
            title \(.text) NOT NULL,
            planned_on \(.day) NOT NULL,
            planned_time \(.text),
            place \(.text) NOT NULL,
            presided_by \(.text),
            agenda \(.text) NOT NULL,
            leadership \(.text),
            duties \(.text),
            requirements \(.text),
            measures \(.text),
            assessment \(.text),
            held_on \(.day),
            participants \(.text),
            record \(.text),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_meeting_record_check CHECK ((held_on IS NULL) = (record IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_meeting_day_idx ON suggestions_meeting (office_id, planned_on)",
    ]

    static let parts: [SQL] = [
        // `present` is NULL until the meeting is held. A row that was dropped stays; why is in the case's history.
        """
        CREATE TABLE suggestions_meeting_unit (
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_meeting_unit_office_id_fkey REFERENCES platform_office (id),
            meeting_id \(.id) NOT NULL
                CONSTRAINT suggestions_meeting_unit_meeting_id_fkey REFERENCES suggestions_meeting (id),
            unit_id \(.id) NOT NULL CONSTRAINT suggestions_meeting_unit_unit_id_fkey REFERENCES platform_unit (id),
            present \(.boolean),
            dropped_on \(.day),
            CONSTRAINT suggestions_meeting_unit_pkey PRIMARY KEY (meeting_id, unit_id)
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_meeting_unit_unit_idx ON suggestions_meeting_unit (unit_id)",
        """
        CREATE TABLE suggestions_meeting_item (
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_meeting_item_office_id_fkey REFERENCES platform_office (id),
            meeting_id \(.id) NOT NULL
                CONSTRAINT suggestions_meeting_item_meeting_id_fkey REFERENCES suggestions_meeting (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_meeting_item_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            dropped_on \(.day),
            CONSTRAINT suggestions_meeting_item_pkey PRIMARY KEY (meeting_id, suggestion_id)
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_meeting_item_suggestion_idx ON suggestions_meeting_item (suggestion_id)",
        """
        CREATE TABLE suggestions_meeting_note (
            id \(.id) NOT NULL CONSTRAINT suggestions_meeting_note_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_meeting_note_office_id_fkey REFERENCES platform_office (id),
            meeting_id \(.id) NOT NULL
                CONSTRAINT suggestions_meeting_note_meeting_id_fkey REFERENCES suggestions_meeting (id),
            unit_id \(.id) CONSTRAINT suggestions_meeting_note_unit_id_fkey REFERENCES platform_unit (id),
            suggestion_id \(.id)
                CONSTRAINT suggestions_meeting_note_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            content \(.text) NOT NULL,
            struck_on \(.day),
            struck_reason \(.text),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_meeting_note_struck_check CHECK ((struck_on IS NULL) = (struck_reason IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_meeting_note_meeting_idx ON suggestions_meeting_note (meeting_id)",
        "CREATE INDEX suggestions_meeting_note_suggestion_idx ON suggestions_meeting_note (suggestion_id)",
    ]

    static let rules: [SQL] = [
        """
        CREATE TABLE suggestions_meeting_rule (
            id \(.id) NOT NULL CONSTRAINT suggestions_meeting_rule_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_meeting_rule_office_id_fkey REFERENCES platform_office (id),
            kind \(.text) NOT NULL CONSTRAINT suggestions_meeting_rule_kind_check
                CHECK (kind IN ('assigning', 'progress', 'joint', 'supervising', 'briefing', 'report', 'inspection',
                                'symposium')),
            period \(.text) NOT NULL CONSTRAINT suggestions_meeting_rule_period_check
                CHECK (period IN ('month', 'quarter', 'half_year', 'year', 'dropped')),
            valid_from \(.day) NOT NULL,
            basis \(.text) NOT NULL,
            set_by \(.text) NOT NULL,
            set_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_meeting_rule_day_idx ON suggestions_meeting_rule (office_id, kind, valid_from)",
        // 三查: only for what was done on the spot; older rows have none.
        """
        ALTER TABLE suggestions_supervision ADD COLUMN check_kind \(.text)
            CONSTRAINT suggestions_supervision_check_kind_check CHECK (check_kind IN ('again', 'spot', 'inspection'))
        """,
    ]
}
