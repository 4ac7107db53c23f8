import Storage

extension Migration {
    /// Whose a file is among the units of one thing. Of those kept before, a unit's replies and talks (the only labels
    /// that are ever a unit's own) are of the unit that whoever added them acted for at that moment; of none where they
    /// acted for several, since nobody can tell for which.
    static let attachmentUnits = Migration(
        "platform.0012-attachment-units",
        [
            """
            ALTER TABLE platform_attachment ADD COLUMN unit_id \(.id)
                CONSTRAINT platform_attachment_unit_id_fkey REFERENCES platform_unit (id)
            """,
            """
            UPDATE platform_attachment
               SET unit_id = (SELECT u.id FROM platform_unit u
                               WHERE u.office_id = platform_attachment.office_id
                                 AND EXISTS (SELECT 1 FROM platform_grant g
                                              WHERE g.subject_id = u.id AND \(heldByUploader))
                                 AND NOT EXISTS (SELECT 1 FROM platform_grant g
                                                  WHERE g.subject_id <> u.id AND \(heldByUploader)))
             WHERE subject_kind = 'suggestions.suggestion' AND label IN ('答复原件', '沟通记录')
            """,
        ])

    /// The grant `g` made its holder act for a unit when the attachment was added.
    private static let heldByUploader: SQL = """
        g.account_id = platform_attachment.added_by AND g.role IN ('unit_clerk', 'unit_reviewer', 'unit_leader')
        AND g.granted_at <= platform_attachment.added_at
        AND (g.revoked_at IS NULL OR g.revoked_at > platform_attachment.added_at)
        """
}
