import Storage

extension Migration {
    /// What keeps entries true: a correction that outlasts the file it corrects, and stale pages that are refused.
    static let keptTrue = Migration(
        "representatives.0014-kept-true",
        [
            "ALTER TABLE representatives_attendance ADD COLUMN corrected_at \(.instant)"
        ] + versions)

    /// How often an entry of one of the office's own lists has changed.
    private static let versions: [SQL] = [
        "ALTER TABLE representatives_mailing ADD COLUMN version \(.integer) NOT NULL DEFAULT 1",
        "ALTER TABLE representatives_publicity ADD COLUMN version \(.integer) NOT NULL DEFAULT 1",
        "ALTER TABLE representatives_reception ADD COLUMN version \(.integer) NOT NULL DEFAULT 1",
        "ALTER TABLE representatives_channel ADD COLUMN version \(.integer) NOT NULL DEFAULT 1",
        "ALTER TABLE representatives_edition ADD COLUMN version \(.integer) NOT NULL DEFAULT 1",
        "ALTER TABLE representatives_consultative ADD COLUMN version \(.integer) NOT NULL DEFAULT 1",
    ]
}
