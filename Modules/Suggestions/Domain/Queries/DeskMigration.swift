import Storage

extension Migration {
    /// What waits is found without a look at what is done: a desk asks for the open ones among those of all years.
    static let deskIndexes = Migration(
        "suggestions.0017-desk-indexes",
        [
            "CREATE INDEX suggestions_assignment_state_idx ON suggestions_assignment (office_id, state)",
            """
            CREATE INDEX suggestions_suggestion_open_idx ON suggestions_suggestion (office_id, state)
             WHERE state <> 'closed' AND state <> 'archived'
            """,
            """
            CREATE INDEX suggestions_suggestion_unpublished_idx ON suggestions_suggestion (office_id, changed_at, id)
             WHERE publication IS NOT NULL AND published_on IS NULL
            """,
        ])
}
