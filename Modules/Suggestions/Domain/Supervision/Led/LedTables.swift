import Storage

extension SupervisingTables {
    /// 领办, and the register of 对口委员会.
    static let led: [SQL] = [
        """
        CREATE TABLE suggestions_led (
            id \(.id) NOT NULL CONSTRAINT suggestions_led_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_led_office_id_fkey REFERENCES platform_office (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_led_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            leader \(.text) NOT NULL,
            post \(.text) NOT NULL,
            reason \(.text) NOT NULL,
            since \(.day) NOT NULL,
            ended_on \(.day),
            ended_reason \(.text),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_led_ended_check CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
        ) \(.strict)
        """,
        "CREATE UNIQUE INDEX suggestions_led_suggestion_id_key ON suggestions_led (suggestion_id) WHERE ended_on IS NULL",
        "CREATE INDEX suggestions_led_since_idx ON suggestions_led (office_id, since)",
        """
        CREATE TABLE suggestions_counterpart (
            id \(.id) NOT NULL CONSTRAINT suggestions_counterpart_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_counterpart_office_id_fkey REFERENCES platform_office (id),
            committee \(.text) NOT NULL,
            category \(.text),
            unit_id \(.id) CONSTRAINT suggestions_counterpart_unit_id_fkey REFERENCES platform_unit (id),
            since \(.day) NOT NULL,
            ended_on \(.day),
            ended_reason \(.text),
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_counterpart_subject_check CHECK ((category IS NULL) <> (unit_id IS NULL)),
            CONSTRAINT suggestions_counterpart_ended_check CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
        ) \(.strict)
        """,
        """
        CREATE UNIQUE INDEX suggestions_counterpart_office_id_category_key
            ON suggestions_counterpart (office_id, category) WHERE ended_on IS NULL
        """,
        """
        CREATE UNIQUE INDEX suggestions_counterpart_unit_id_key
            ON suggestions_counterpart (unit_id) WHERE ended_on IS NULL
        """,
    ]
}
