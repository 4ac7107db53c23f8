import Storage

extension Migration {
    /// The committees that the register and the plans name already get their entry, so that they can have accounts; each
    /// takes the id of the first line that names it.
    static let committees = Migration(
        "suggestions.0020-committees",
        [
            """
            INSERT INTO platform_committee (id, office_id, name, created_at)
            SELECT c.id, c.office_id, c.committee, c.created_at FROM suggestions_counterpart c
             WHERE NOT EXISTS (SELECT 1 FROM suggestions_counterpart f
                                WHERE f.office_id = c.office_id AND f.committee = c.committee AND f.id < c.id)
            """,
            """
            INSERT INTO platform_committee (id, office_id, name, created_at)
            SELECT k.id, k.office_id, k.committee, k.created_at FROM suggestions_key k
             WHERE k.committee IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM suggestions_key f
                                WHERE f.office_id = k.office_id AND f.committee = k.committee AND f.id < k.id)
               AND NOT EXISTS (SELECT 1 FROM platform_committee n
                                WHERE n.office_id = k.office_id AND n.name = k.committee)
            """,
            "CREATE INDEX suggestions_key_committee_idx ON suggestions_key (office_id, committee)",
        ])
}
