import Storage

extension Migration {
    /// Whose a file is among the units of one thing. Of those kept before it is the unit of whoever added them.
    static let attachmentUnits = Migration(
        "platform.0012-attachment-units",
        [
            """
            ALTER TABLE platform_attachment ADD COLUMN unit_id \(.id)
                CONSTRAINT platform_attachment_unit_id_fkey REFERENCES platform_unit (id)
            """,
            """
            UPDATE platform_attachment
               SET unit_id = (SELECT u.id FROM platform_grant g JOIN platform_unit u ON u.id = g.subject_id
                               WHERE g.account_id = platform_attachment.added_by
                                 AND g.role IN ('unit_clerk', 'unit_reviewer', 'unit_leader')
                               ORDER BY g.granted_at, g.id LIMIT 1)
            """,
        ])
}
