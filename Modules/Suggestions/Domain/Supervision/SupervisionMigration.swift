import Storage

extension Migration {
    /// 督办, 巡察 and 单位测评. Rows of one entry (a ledger's row, a form) that names several units share `entry_id`.
    static let supervision = Migration(
        "suggestions.0003-supervision",
        [
            """
            CREATE TABLE suggestions_supervision (
                id \(.id) NOT NULL CONSTRAINT suggestions_supervision_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_supervision_office_id_fkey REFERENCES platform_office (id),
                entry_id \(.id) NOT NULL,
                kind \(.text) NOT NULL CONSTRAINT suggestions_supervision_kind_check
                    CHECK (kind IN ('telephone', 'letter')),
                unit_id \(.id) NOT NULL
                    CONSTRAINT suggestions_supervision_unit_id_fkey REFERENCES platform_unit (id),
                held_on \(.day) NOT NULL,
                content \(.text) NOT NULL,
                requirement \(.text),
                number \(.text),
                answer_by \(.day),
                contact \(.text),
                telephone \(.text),
                answer \(.text),
                answered_on \(.day),
                answered_by \(.text),
                withdrawn_on \(.day),
                withdrawn_reason \(.text),
                entered_by \(.text) NOT NULL,
                created_at \(.instant) NOT NULL,
                CONSTRAINT suggestions_supervision_entry_id_unit_id_key UNIQUE (entry_id, unit_id),
                CONSTRAINT suggestions_supervision_answer_check CHECK ((answer IS NULL) = (answered_on IS NULL)),
                CONSTRAINT suggestions_supervision_withdrawn_check
                    CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX suggestions_supervision_day_idx ON suggestions_supervision (office_id, held_on, id)",
            "CREATE INDEX suggestions_supervision_unit_idx ON suggestions_supervision (unit_id, held_on)",
            """
            CREATE UNIQUE INDEX suggestions_supervision_office_id_number_key
                ON suggestions_supervision (office_id, number) WHERE withdrawn_on IS NULL
            """,
            """
            CREATE TABLE suggestions_supervised (
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_supervised_office_id_fkey REFERENCES platform_office (id),
                supervision_id \(.id) NOT NULL
                    CONSTRAINT suggestions_supervised_supervision_id_fkey REFERENCES suggestions_supervision (id),
                suggestion_id \(.id) NOT NULL
                    CONSTRAINT suggestions_supervised_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
                CONSTRAINT suggestions_supervised_pkey PRIMARY KEY (supervision_id, suggestion_id)
            ) \(.strict)
            """,
            "CREATE INDEX suggestions_supervised_suggestion_idx ON suggestions_supervised (suggestion_id)",
            """
            CREATE TABLE suggestions_inspection (
                id \(.id) NOT NULL CONSTRAINT suggestions_inspection_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_inspection_office_id_fkey REFERENCES platform_office (id),
                entry_id \(.id) NOT NULL,
                unit_id \(.id) NOT NULL CONSTRAINT suggestions_inspection_unit_id_fkey REFERENCES platform_unit (id),
                batch \(.text) NOT NULL,
                starts_on \(.day) NOT NULL,
                created_at \(.instant) NOT NULL,
                CONSTRAINT suggestions_inspection_entry_id_unit_id_key UNIQUE (entry_id, unit_id)
            ) \(.strict)
            """,
            "CREATE INDEX suggestions_inspection_day_idx ON suggestions_inspection (office_id, starts_on)",
            """
            CREATE TABLE suggestions_unit_ballot (
                id \(.id) NOT NULL CONSTRAINT suggestions_unit_ballot_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_unit_ballot_office_id_fkey REFERENCES platform_office (id),
                unit_id \(.id) NOT NULL
                    CONSTRAINT suggestions_unit_ballot_unit_id_fkey REFERENCES platform_unit (id),
                meeting_id \(.id) NOT NULL
                    CONSTRAINT suggestions_unit_ballot_meeting_id_fkey REFERENCES platform_meeting (id),
                expected \(.integer) NOT NULL,
                present \(.integer) NOT NULL,
                satisfied \(.integer) NOT NULL,
                mostly \(.integer) NOT NULL,
                unsatisfied \(.integer) NOT NULL,
                created_at \(.instant) NOT NULL,
                CONSTRAINT suggestions_unit_ballot_unit_id_meeting_id_key UNIQUE (unit_id, meeting_id),
                CONSTRAINT suggestions_unit_ballot_count_check
                    CHECK (present <= expected AND satisfied + mostly + unsatisfied <= present
                           AND satisfied >= 0 AND mostly >= 0 AND unsatisfied >= 0)
            ) \(.strict)
            """,
        ])
}
