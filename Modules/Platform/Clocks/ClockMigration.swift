import Storage

extension Migration {
    /// The rules of the clocks, the clocks that run, why they moved, and the calendar an office imports.
    static let clocks = Migration(
        "platform.0004-clocks",
        [
            """
            CREATE TABLE platform_clock_rule (
                id \(.id) NOT NULL CONSTRAINT platform_clock_rule_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT platform_clock_rule_office_id_fkey REFERENCES platform_office (id),
                key \(.text) NOT NULL,
                title \(.text) NOT NULL,
                amount \(.integer) NOT NULL
                    CONSTRAINT platform_clock_rule_amount_check CHECK (amount BETWEEN 1 AND 9999),
                unit \(.text) NOT NULL CONSTRAINT platform_clock_rule_unit_check
                    CHECK (unit IN ('calendar_day', 'working_day', 'month')),
                start_event \(.text) NOT NULL,
                warn_days \(.integer) NOT NULL CONSTRAINT platform_clock_rule_warn_days_check CHECK (warn_days >= 0),
                basis \(.text) NOT NULL,
                ends_on_rest \(.text) NOT NULL CONSTRAINT platform_clock_rule_ends_on_rest_check
                    CHECK (ends_on_rest IN ('stays', 'moves_to_next_working_day')),
                valid_from \(.day) NOT NULL,
                valid_to \(.day),
                created_at \(.instant) NOT NULL,
                CONSTRAINT platform_clock_rule_order_check CHECK (valid_to >= valid_from)
            ) \(.strict)
            """,
            // One version is open at a time.
            """
            CREATE UNIQUE INDEX platform_clock_rule_office_id_key_key ON platform_clock_rule (office_id, key)
             WHERE valid_to IS NULL
            """,
            "CREATE INDEX platform_clock_rule_key_idx ON platform_clock_rule (office_id, key, valid_from)",
            """
            CREATE TABLE platform_clock (
                id \(.id) NOT NULL CONSTRAINT platform_clock_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT platform_clock_office_id_fkey REFERENCES platform_office (id),
                key \(.text) NOT NULL,
                rule_id \(.id) NOT NULL CONSTRAINT platform_clock_rule_id_fkey REFERENCES platform_clock_rule (id),
                subject_kind \(.text) NOT NULL,
                subject_id \(.id) NOT NULL,
                page_kind \(.text) NOT NULL,
                page_id \(.id) NOT NULL,
                holder_kind \(.text) NOT NULL CONSTRAINT platform_clock_holder_kind_check
                    CHECK (holder_kind IN ('role', 'unit', 'person', 'delegation')),
                holder_role \(.text),
                holder_id \(.id),
                started_on \(.day) NOT NULL,
                due_on \(.day) NOT NULL,
                warn_on \(.day) NOT NULL,
                stopped_on \(.day),
                warned_at \(.instant),
                overdue_noticed_at \(.instant),
                created_at \(.instant) NOT NULL,
                CONSTRAINT platform_clock_holder_check CHECK ((holder_kind = 'role') = (holder_role IS NOT NULL)
                    AND (holder_kind = 'role') = (holder_id IS NULL))
            ) \(.strict)
            """,
            """
            CREATE UNIQUE INDEX platform_clock_office_id_subject_kind_subject_id_key_key
                ON platform_clock (office_id, subject_kind, subject_id, key) WHERE stopped_on IS NULL
            """,
            "CREATE INDEX platform_clock_subject_idx ON platform_clock (office_id, subject_kind, subject_id, started_on)",
            "CREATE INDEX platform_clock_page_idx ON platform_clock (page_id, due_on) WHERE stopped_on IS NULL",
            "CREATE INDEX platform_clock_due_idx ON platform_clock (office_id, due_on, id) WHERE stopped_on IS NULL",
            """
            CREATE INDEX platform_clock_holder_idx ON platform_clock (office_id, holder_kind, holder_id, due_on)
             WHERE stopped_on IS NULL
            """,
            """
            CREATE INDEX platform_clock_warned_idx ON platform_clock (warn_on)
             WHERE stopped_on IS NULL AND warned_at IS NULL
            """,
            """
            CREATE INDEX platform_clock_overdue_idx ON platform_clock (due_on)
             WHERE stopped_on IS NULL AND overdue_noticed_at IS NULL
            """,
            """
            CREATE TABLE platform_clock_trace (
                id \(.id) NOT NULL CONSTRAINT platform_clock_trace_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT platform_clock_trace_office_id_fkey REFERENCES platform_office (id),
                clock_id \(.id) NOT NULL CONSTRAINT platform_clock_trace_clock_id_fkey REFERENCES platform_clock (id),
                at \(.instant) NOT NULL,
                old_due \(.day) NOT NULL,
                new_due \(.day) NOT NULL,
                reason \(.text) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX platform_clock_trace_clock_idx ON platform_clock_trace (office_id, clock_id, at)",
            """
            CREATE TABLE platform_calendar_year (
                office_id \(.id) NOT NULL
                    CONSTRAINT platform_calendar_year_office_id_fkey REFERENCES platform_office (id),
                year \(.integer) NOT NULL,
                imported_at \(.instant) NOT NULL,
                imported_by \(.text) NOT NULL,
                source \(.text) NOT NULL,
                CONSTRAINT platform_calendar_year_pkey PRIMARY KEY (office_id, year)
            ) \(.strict)
            """,
            // The year is the notice's: it may name days of the December before.
            """
            CREATE TABLE platform_calendar_day (
                office_id \(.id) NOT NULL,
                year \(.integer) NOT NULL,
                day \(.day) NOT NULL,
                kind \(.text) NOT NULL CONSTRAINT platform_calendar_day_kind_check CHECK (kind IN ('休', '班')),
                name \(.text) NOT NULL,
                CONSTRAINT platform_calendar_day_pkey PRIMARY KEY (office_id, year, day),
                CONSTRAINT platform_calendar_day_year_fkey FOREIGN KEY (office_id, year)
                    REFERENCES platform_calendar_year (office_id, year)
            ) \(.strict)
            """,
        ])

    /// What the desks ask: the nearest clock of each case.
    static let clockDues = Migration(
        "platform.0008-clock-dues",
        [
            """
            CREATE INDEX platform_clock_subject_due_idx ON platform_clock (subject_id, due_on) WHERE stopped_on IS NULL
            """
        ])
}
