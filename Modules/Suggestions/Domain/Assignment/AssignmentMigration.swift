import Storage

extension Migration {
    /// Return and re-assignment, trial assignment with its coordination meetings, batches with their notices.
    static let assigning = Migration(
        "suggestions.0007-assignment",
        changeCheck(
            "suggestions_assignment_role_check", of: "suggestions_assignment",
            from: "role IN ('main', 'co', 'separate')", to: "role IN ('main', 'co', 'separate', 'former')")
            + [
                """
                CREATE TABLE suggestions_batch (
                    id \(.id) NOT NULL CONSTRAINT suggestions_batch_pkey PRIMARY KEY,
                    office_id \(.id) NOT NULL
                        CONSTRAINT suggestions_batch_office_id_fkey REFERENCES platform_office (id),
                    assigned_on \(.day) NOT NULL,
                    notices \(.text) NOT NULL CONSTRAINT suggestions_batch_notices_check
                        CHECK (notices IN ('unit', 'part')),
                    contact \(.text),
                    telephone \(.text),
                    entered_by \(.text) NOT NULL,
                    created_at \(.instant) NOT NULL
                ) \(.strict)
                """,
                "CREATE INDEX suggestions_batch_day_idx ON suggestions_batch (office_id, assigned_on, id)",
                "ALTER TABLE suggestions_assignment ADD COLUMN matter \(.text)",
                "ALTER TABLE suggestions_assignment ADD COLUMN notice_number \(.text)",
                """
                ALTER TABLE suggestions_assignment ADD COLUMN batch_id \(.id)
                    CONSTRAINT suggestions_assignment_batch_id_fkey REFERENCES suggestions_batch (id)
                """,
                "CREATE INDEX suggestions_assignment_batch_idx ON suggestions_assignment (batch_id)",
                """
                CREATE TABLE suggestions_adjustment (
                    id \(.id) NOT NULL CONSTRAINT suggestions_adjustment_pkey PRIMARY KEY,
                    office_id \(.id) NOT NULL
                        CONSTRAINT suggestions_adjustment_office_id_fkey REFERENCES platform_office (id),
                    assignment_id \(.id) NOT NULL
                        CONSTRAINT suggestions_adjustment_assignment_id_fkey REFERENCES suggestions_assignment (id),
                    role \(.text) NOT NULL CONSTRAINT suggestions_adjustment_role_check
                        CHECK (role IN ('main', 'co', 'separate', 'former')),
                    assigned_on \(.day) NOT NULL,
                    reason \(.text) NOT NULL,
                    basis \(.text) NOT NULL,
                    proposed_unit_id \(.id)
                        CONSTRAINT suggestions_adjustment_proposed_unit_id_fkey REFERENCES platform_unit (id),
                    asked_by \(.text) NOT NULL,
                    asked_on \(.day) NOT NULL,
                    decision \(.text) CONSTRAINT suggestions_adjustment_decision_check
                        CHECK (decision IN ('agreed', 'refused')),
                    opinion \(.text),
                    decided_by \(.text),
                    decided_on \(.day),
                    next_unit_id \(.id)
                        CONSTRAINT suggestions_adjustment_next_unit_id_fkey REFERENCES platform_unit (id),
                    created_at \(.instant) NOT NULL,
                    CONSTRAINT suggestions_adjustment_decided_check
                        CHECK ((decision IS NULL) = (decided_on IS NULL))
                ) \(.strict)
                """,
                """
                CREATE UNIQUE INDEX suggestions_adjustment_assignment_id_key
                    ON suggestions_adjustment (assignment_id) WHERE decided_on IS NULL
                """,
                """
                CREATE TABLE suggestions_trial (
                    id \(.id) NOT NULL CONSTRAINT suggestions_trial_pkey PRIMARY KEY,
                    office_id \(.id) NOT NULL
                        CONSTRAINT suggestions_trial_office_id_fkey REFERENCES platform_office (id),
                    suggestion_id \(.id) NOT NULL
                        CONSTRAINT suggestions_trial_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
                    round \(.integer) NOT NULL,
                    unit_id \(.id) NOT NULL CONSTRAINT suggestions_trial_unit_id_fkey REFERENCES platform_unit (id),
                    role \(.text) NOT NULL CONSTRAINT suggestions_trial_role_check
                        CHECK (role IN ('main', 'co', 'separate', 'former')),
                    answer_by \(.day) NOT NULL,
                    answer \(.text) CONSTRAINT suggestions_trial_answer_check
                        CHECK (answer IN ('agreed', 'objected', 'decided')),
                    reason \(.text),
                    proposed_unit_id \(.id)
                        CONSTRAINT suggestions_trial_proposed_unit_id_fkey REFERENCES platform_unit (id),
                    answered_by \(.text),
                    answered_on \(.day),
                    created_at \(.instant) NOT NULL,
                    CONSTRAINT suggestions_trial_suggestion_id_round_unit_id_key
                        UNIQUE (suggestion_id, round, unit_id)
                ) \(.strict)
                """,
                "CREATE INDEX suggestions_trial_unit_idx ON suggestions_trial (unit_id, suggestion_id)",
                """
                CREATE TABLE suggestions_coordination (
                    id \(.id) NOT NULL CONSTRAINT suggestions_coordination_pkey PRIMARY KEY,
                    office_id \(.id) NOT NULL
                        CONSTRAINT suggestions_coordination_office_id_fkey REFERENCES platform_office (id),
                    suggestion_id \(.id) NOT NULL
                        CONSTRAINT suggestions_coordination_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
                    held_on \(.day) NOT NULL,
                    participants \(.text) NOT NULL,
                    conclusion \(.text) NOT NULL,
                    entered_by \(.text) NOT NULL,
                    created_at \(.instant) NOT NULL
                ) \(.strict)
                """,
                """
                CREATE INDEX suggestions_coordination_suggestion_idx
                    ON suggestions_coordination (suggestion_id, held_on)
                """,
            ])
}
