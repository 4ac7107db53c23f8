import Storage

extension Migration {
    /// What deputies declare themselves, what a source took back, and whether the office publishes.
    static let declarations = Migration(
        "representatives.0009-declarations",
        [
            // Set while the source has taken the entry back; told again, the entry counts again. An entry the office
            // itself reversed has none, and stays reversed.
            "ALTER TABLE representatives_performance ADD COLUMN withdrawn_at \(.instant)",
            """
            CREATE INDEX representatives_performance_declared_idx
                ON representatives_performance (office_id, created_at) WHERE state = 'declared'
            """,
            """
            CREATE TABLE representatives_publication (
                office_id \(.id) NOT NULL CONSTRAINT representatives_publication_pkey PRIMARY KEY
                    CONSTRAINT representatives_publication_office_id_fkey REFERENCES platform_office (id),
                is_public \(.boolean) NOT NULL,
                changed_at \(.instant) NOT NULL
            ) \(.strict)
            """,
        ])
}
