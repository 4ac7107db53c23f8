import Storage

extension Migration {
    /// The office's own templates for its letters, version by version; and letters made many at once.
    static let letters = Migration(
        "platform.0010-letters",
        [
            """
            CREATE TABLE platform_letter_template (
                id \(.id) NOT NULL CONSTRAINT platform_letter_template_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL
                    CONSTRAINT platform_letter_template_office_id_fkey REFERENCES platform_office (id),
                form \(.text) NOT NULL,
                version \(.integer) NOT NULL,
                file_name \(.text) NOT NULL,
                bytes \(.bytes) NOT NULL,
                added_name \(.text) NOT NULL,
                added_at \(.instant) NOT NULL,
                ended_name \(.text),
                ended_at \(.instant),
                CONSTRAINT platform_letter_template_office_id_form_version_key UNIQUE (office_id, form, version)
            ) \(.strict)
            """,
            """
            CREATE UNIQUE INDEX platform_letter_template_current_key
                ON platform_letter_template (office_id, form) WHERE ended_at IS NULL
            """,
            """
            CREATE TABLE platform_letter_bundle (
                id \(.id) NOT NULL CONSTRAINT platform_letter_bundle_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL
                    CONSTRAINT platform_letter_bundle_office_id_fkey REFERENCES platform_office (id),
                account_id \(.id) NOT NULL
                    CONSTRAINT platform_letter_bundle_account_id_fkey REFERENCES platform_account (id),
                form \(.text) NOT NULL,
                template_id \(.id)
                    CONSTRAINT platform_letter_bundle_template_id_fkey REFERENCES platform_letter_template (id),
                state \(.text) NOT NULL CONSTRAINT platform_letter_bundle_state_check
                    CHECK (state IN ('making', 'ready', 'failed', 'cancelled', 'expired')),
                total \(.integer) NOT NULL,
                problem \(.text),
                archive \(.bytes),
                created_at \(.instant) NOT NULL,
                finished_at \(.instant)
            ) \(.strict)
            """,
            "CREATE INDEX platform_letter_bundle_account_idx ON platform_letter_bundle (account_id, created_at)",
            "CREATE INDEX platform_letter_bundle_state_idx ON platform_letter_bundle (state, created_at)",
            """
            CREATE TABLE platform_letter_item (
                bundle_id \(.id) NOT NULL
                    CONSTRAINT platform_letter_item_bundle_id_fkey REFERENCES platform_letter_bundle (id),
                office_id \(.id) NOT NULL
                    CONSTRAINT platform_letter_item_office_id_fkey REFERENCES platform_office (id),
                position \(.integer) NOT NULL,
                subject_id \(.id) NOT NULL,
                title \(.text) NOT NULL,
                file_name \(.text),
                bytes \(.bytes),
                problem \(.text),
                made_at \(.instant),
                CONSTRAINT platform_letter_item_pkey PRIMARY KEY (bundle_id, position)
            ) \(.strict)
            """,
        ])
}
