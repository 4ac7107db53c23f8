import Storage

extension Migration {
    /// 分级 of a suggestion, and whether deputies took part in an action of 重点督办.
    static let importance = Migration(
        "suggestions.0015-grade",
        [
            """
            ALTER TABLE suggestions_suggestion ADD COLUMN importance \(.text)
                CONSTRAINT suggestions_suggestion_importance_check CHECK (importance IN ('weighty', 'hard', 'ordinary'))
            """,
            "ALTER TABLE suggestions_key_action ADD COLUMN with_deputies \(.boolean) NOT NULL DEFAULT FALSE",
        ])
}
