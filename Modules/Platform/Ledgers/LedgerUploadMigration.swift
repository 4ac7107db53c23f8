import Storage

extension Migration {
    /// Files handed in for an import, kept between the preview and the decision; removed after a day.
    static let uploads = Migration(
        "platform.0007-uploads",
        [
            """
            CREATE TABLE platform_upload (
                id \(.id) NOT NULL CONSTRAINT platform_upload_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT platform_upload_office_id_fkey REFERENCES platform_office (id),
                account_id \(.id) NOT NULL CONSTRAINT platform_upload_account_id_fkey REFERENCES platform_account (id),
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX platform_upload_created_at_idx ON platform_upload (created_at)",
            """
            CREATE TABLE platform_upload_file (
                upload_id \(.id) NOT NULL CONSTRAINT platform_upload_file_upload_id_fkey
                    REFERENCES platform_upload (id) ON DELETE CASCADE,
                position \(.integer) NOT NULL,
                name \(.text) NOT NULL,
                bytes \(.bytes) NOT NULL,
                CONSTRAINT platform_upload_file_pkey PRIMARY KEY (upload_id, position)
            ) \(.strict)
            """,
        ])
}
