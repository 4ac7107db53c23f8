import Storage

enum OpinionTables {
    /// 代表反馈意见清单.
    static let all: [SQL] = [
        """
        CREATE TABLE suggestions_opinion_item (
            id \(.id) NOT NULL CONSTRAINT suggestions_opinion_item_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_opinion_item_office_id_fkey REFERENCES platform_office (id),
            suggestion_id \(.id) NOT NULL
                CONSTRAINT suggestions_opinion_item_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
            rating_id \(.id) NOT NULL
                CONSTRAINT suggestions_opinion_item_rating_id_fkey REFERENCES suggestions_rating (id),
            words \(.text) NOT NULL,
            said_by \(.text) NOT NULL,
            unit_id \(.id) CONSTRAINT suggestions_opinion_item_unit_id_fkey REFERENCES platform_unit (id),
            responsible \(.text),
            due_on \(.day),
            listed_on \(.day) NOT NULL,
            listed_by \(.text) NOT NULL,
            done_on \(.day),
            result \(.text),
            done_by \(.text),
            created_at \(.instant) NOT NULL,
            withdrawn_on \(.day),
            withdrawn_reason \(.text),
            CONSTRAINT suggestions_opinion_item_withdrawn_check
                CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)),
            CONSTRAINT suggestions_opinion_item_unit_check
                CHECK ((unit_id IS NULL) = (responsible IS NULL) AND (unit_id IS NULL) = (due_on IS NULL)),
            CONSTRAINT suggestions_opinion_item_done_check
                CHECK ((done_on IS NULL) = (result IS NULL) AND (done_on IS NULL) = (done_by IS NULL))
        ) \(.strict)
        """,
        """
        CREATE UNIQUE INDEX suggestions_opinion_item_rating_id_key
            ON suggestions_opinion_item (rating_id) WHERE withdrawn_on IS NULL
        """,
        "CREATE INDEX suggestions_opinion_item_due_idx ON suggestions_opinion_item (office_id, done_on, due_on)",
        "CREATE INDEX suggestions_opinion_item_suggestion_idx ON suggestions_opinion_item (suggestion_id)",
    ]
}
