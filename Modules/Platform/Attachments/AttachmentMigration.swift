import Storage

extension Migration {
    /// Files kept with things of the office: the bytes once by their hash, so that one backup is whole, and who added
    /// which to what.
    static let attachments = Migration(
        "platform.0009-attachments",
        [
            """
            CREATE TABLE platform_blob (
                office_id \(.id) NOT NULL CONSTRAINT platform_blob_office_id_fkey REFERENCES platform_office (id),
                hash \(.text) NOT NULL,
                size \(.integer) NOT NULL,
                bytes \(.bytes) NOT NULL,
                created_at \(.instant) NOT NULL,
                CONSTRAINT platform_blob_pkey PRIMARY KEY (office_id, hash)
            ) \(.strict)
            """,
            """
            CREATE TABLE platform_attachment (
                id \(.id) NOT NULL CONSTRAINT platform_attachment_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL
                    CONSTRAINT platform_attachment_office_id_fkey REFERENCES platform_office (id),
                subject_kind \(.text) NOT NULL,
                subject_id \(.id) NOT NULL,
                label \(.text) NOT NULL,
                file_name \(.text) NOT NULL,
                media_type \(.text) NOT NULL,
                size \(.integer) NOT NULL,
                hash \(.text) NOT NULL,
                added_by \(.id) NOT NULL
                    CONSTRAINT platform_attachment_added_by_fkey REFERENCES platform_account (id),
                added_name \(.text) NOT NULL,
                added_at \(.instant) NOT NULL,
                withdrawn_at \(.instant),
                withdrawn_name \(.text),
                withdrawn_reason \(.text),
                CONSTRAINT platform_attachment_hash_fkey
                    FOREIGN KEY (office_id, hash) REFERENCES platform_blob (office_id, hash),
                CONSTRAINT platform_attachment_withdrawn_check
                    CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)
                           AND (withdrawn_at IS NULL) = (withdrawn_name IS NULL))
            ) \(.strict)
            """,
            """
            CREATE INDEX platform_attachment_subject_idx
                ON platform_attachment (office_id, subject_id, added_at, id)
            """,
        ])
}
