import Storage

extension Migration {
    /// Corrections that outlast the file they correct, stale pages that are refused, the office's registers of its yearly
    /// rounds, how many voters are to be met, and when the final list of candidates was posted.
    static let registers = Migration(
        "representatives.0014-registers",
        [
            "ALTER TABLE representatives_attendance ADD COLUMN corrected_at \(.instant)",
            "ALTER TABLE representatives_appraisal_rule ADD COLUMN voters_target \(.integer) NOT NULL DEFAULT 10",
            "ALTER TABLE representatives_election_stage ADD COLUMN final_posted_on \(.day)",
        ] + versions + EntryList.laterColumns + EntryList.workTables + InterviewTables.all
            + NotebookTables.all)

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
