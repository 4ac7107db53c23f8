import Storage

extension Migration {
    /// An opinion may end as the draft of a suggestion, which it then points to.
    static let turnedOpinions = Migration(
        "representatives.0017-turned-opinions",
        changeCheck(
            "representatives_opinion_state_check", of: "representatives_opinion",
            from: "state IN ('raised', 'assigned', 'replied', 'told', 'closed', 'kept')",
            to: "state IN ('raised', 'assigned', 'replied', 'told', 'closed', 'kept', 'suggested')")
            + [
                "ALTER TABLE representatives_opinion ADD COLUMN became_kind \(.text)",
                """
                ALTER TABLE representatives_opinion ADD COLUMN became_id \(.id)
                    CONSTRAINT representatives_opinion_became_check
                    CHECK ((became_kind IS NULL) = (became_id IS NULL))
                """,
                """
                CREATE UNIQUE INDEX representatives_opinion_became_id_key
                    ON representatives_opinion (became_id) WHERE became_id IS NOT NULL
                """,
            ])
}
