import Storage

extension Migration {
    /// The history of every case.
    static let cases = Migration(
        "platform.0005-cases",
        [
            """
            CREATE TABLE platform_step (
                id \(.id) NOT NULL CONSTRAINT platform_step_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT platform_step_office_id_fkey REFERENCES platform_office (id),
                subject_kind \(.text) NOT NULL,
                subject_id \(.id) NOT NULL,
                event \(.text) NOT NULL,
                event_title \(.text) NOT NULL,
                from_state \(.text) NOT NULL,
                to_state \(.text) NOT NULL,
                actor_id \(.id) NOT NULL,
                actor_name \(.text) NOT NULL,
                opinion \(.text),
                is_internal \(.boolean) NOT NULL,
                happened_on \(.day) NOT NULL,
                entered_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX platform_step_subject_idx ON platform_step (office_id, subject_kind, subject_id, entered_at)",
        ])
}
