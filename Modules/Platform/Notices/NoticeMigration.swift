import Storage

extension Migration {
    /// Notices, the outbox with its deliveries, and when each job last ran.
    static let notices = Migration(
        "platform.0006-notices",
        [
            """
            CREATE TABLE platform_notice (
                id \(.id) NOT NULL CONSTRAINT platform_notice_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT platform_notice_office_id_fkey REFERENCES platform_office (id),
                account_id \(.id) NOT NULL CONSTRAINT platform_notice_account_id_fkey REFERENCES platform_account (id),
                text \(.text) NOT NULL,
                page_kind \(.text) NOT NULL,
                page_id \(.id) NOT NULL,
                created_at \(.instant) NOT NULL,
                read_at \(.instant)
            ) \(.strict)
            """,
            "CREATE INDEX platform_notice_account_idx ON platform_notice (office_id, account_id, created_at)",
            """
            CREATE INDEX platform_notice_unread_idx ON platform_notice (office_id, account_id) WHERE read_at IS NULL
            """,
            // `spread_at`: when a delivery was noted down for each subscriber; NULL until then.
            """
            CREATE TABLE platform_event (
                id \(.id) NOT NULL CONSTRAINT platform_event_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT platform_event_office_id_fkey REFERENCES platform_office (id),
                name \(.text) NOT NULL,
                payload \(.text) NOT NULL,
                at \(.instant) NOT NULL,
                spread_at \(.instant)
            ) \(.strict)
            """,
            "CREATE INDEX platform_event_waiting_idx ON platform_event (id) WHERE spread_at IS NULL",
            """
            CREATE TABLE platform_delivery (
                event_id \(.id) NOT NULL CONSTRAINT platform_delivery_event_id_fkey REFERENCES platform_event (id),
                subscriber \(.text) NOT NULL,
                attempts \(.integer) NOT NULL,
                delivered_at \(.instant),
                last_error \(.text),
                next_at \(.instant) NOT NULL,
                CONSTRAINT platform_delivery_pkey PRIMARY KEY (event_id, subscriber)
            ) \(.strict)
            """,
            "CREATE INDEX platform_delivery_waiting_idx ON platform_delivery (next_at) WHERE delivered_at IS NULL",
            """
            CREATE TABLE platform_job (
                name \(.text) NOT NULL CONSTRAINT platform_job_pkey PRIMARY KEY,
                last_started_at \(.instant),
                last_finished_at \(.instant),
                last_error \(.text),
                locked_until \(.instant)
            ) \(.strict)
            """,
        ])
}
