import Storage

extension Migration {
    /// Due days that were decided rather than counted: an extension granted, a case taken up again. No later notice of
    /// holidays and no new rule moves them.
    static let fixedClocks = Migration(
        "platform.0011-fixed-clocks",
        [
            """
            ALTER TABLE platform_clock ADD COLUMN is_fixed \(.boolean) NOT NULL DEFAULT FALSE
            """
        ])
}
