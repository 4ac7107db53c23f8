import Storage

extension Migration {
    /// The audit trail: one chain of entries an office, and where each chain ends.
    static let audit = Migration(
        "platform.0003-audit",
        [
            """
            CREATE TABLE platform_audit (
                id \(.id) NOT NULL CONSTRAINT platform_audit_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT platform_audit_office_id_fkey REFERENCES platform_office (id),
                position \(.integer) NOT NULL,
                at \(.instant) NOT NULL,
                account_id \(.id),
                account_name \(.text) NOT NULL,
                action \(.text) NOT NULL,
                subject_kind \(.text) NOT NULL,
                subject_id \(.id) NOT NULL,
                details \(.text) NOT NULL,
                algorithm \(.text) NOT NULL,
                previous_hash \(.bytes) NOT NULL,
                hash \(.bytes) NOT NULL,
                CONSTRAINT platform_audit_office_id_position_key UNIQUE (office_id, position)
            ) \(.strict)
            """,
            "CREATE INDEX platform_audit_at_idx ON platform_audit (office_id, at)",
            "CREATE INDEX platform_audit_account_idx ON platform_audit (office_id, account_id, position)",
            """
            CREATE TABLE platform_audit_head (
                office_id \(.id) NOT NULL CONSTRAINT platform_audit_head_pkey PRIMARY KEY
                    CONSTRAINT platform_audit_head_office_id_fkey REFERENCES platform_office (id),
                position \(.integer) NOT NULL,
                hash \(.bytes) NOT NULL
            ) \(.strict)
            """,
        ])
}
