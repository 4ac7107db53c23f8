import Storage

extension Migration {
    /// Accounts, the roles granted to them, and the sessions they are signed in with.
    static let accounts = Migration(
        "platform.0002-accounts",
        [
            """
            CREATE TABLE platform_account (
                id \(.id) NOT NULL CONSTRAINT platform_account_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT platform_account_office_id_fkey REFERENCES platform_office (id),
                login \(.text) NOT NULL CONSTRAINT platform_account_login_key UNIQUE,
                name \(.text) NOT NULL,
                password_hash \(.text),
                state \(.text) NOT NULL CONSTRAINT platform_account_state_check
                    CHECK (state IN ('active', 'locked', 'closed')),
                failures \(.integer) NOT NULL,
                locked_until \(.instant),
                password_changed_at \(.instant),
                must_change \(.boolean) NOT NULL,
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX platform_account_office_idx ON platform_account (office_id, login)",
            """
            CREATE TABLE platform_grant (
                id \(.id) NOT NULL CONSTRAINT platform_grant_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT platform_grant_office_id_fkey REFERENCES platform_office (id),
                account_id \(.id) NOT NULL CONSTRAINT platform_grant_account_id_fkey REFERENCES platform_account (id),
                role \(.text) NOT NULL CONSTRAINT platform_grant_role_check
                    CHECK (role IN ('deputy', 'delegation_head', 'motions_group', 'office_staff', 'office_head',
                                    'unit_clerk', 'unit_reviewer', 'unit_leader', 'system_admin', 'security_admin',
                                    'audit_admin')),
                subject_id \(.id),
                granted_by \(.id) NOT NULL CONSTRAINT platform_grant_granted_by_fkey REFERENCES platform_account (id),
                granted_at \(.instant) NOT NULL,
                revoked_at \(.instant)
            ) \(.strict)
            """,
            "CREATE INDEX platform_grant_account_idx ON platform_grant (account_id)",
            "CREATE INDEX platform_grant_role_idx ON platform_grant (office_id, role, subject_id)",
            """
            CREATE TABLE platform_session (
                token_hash \(.bytes) NOT NULL CONSTRAINT platform_session_pkey PRIMARY KEY,
                account_id \(.id) NOT NULL CONSTRAINT platform_session_account_id_fkey REFERENCES platform_account (id),
                office_id \(.id) NOT NULL CONSTRAINT platform_session_office_id_fkey REFERENCES platform_office (id),
                csrf \(.text) NOT NULL,
                created_at \(.instant) NOT NULL,
                last_seen_at \(.instant) NOT NULL,
                expires_at \(.instant) NOT NULL,
                kind \(.text) NOT NULL CONSTRAINT platform_session_kind_check CHECK (kind IN ('cookie', 'bearer')),
                label \(.text) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX platform_session_account_idx ON platform_session (account_id)",
        ])
}
