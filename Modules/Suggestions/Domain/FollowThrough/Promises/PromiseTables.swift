import Storage

enum PromiseTables {
    /// The promise of a signed reply bears its reply's id: a reply promises once.
    static let promises: [SQL] =
        [
            "ALTER TABLE suggestions_reply ADD COLUMN responsible \(.text)",
            """
            CREATE TABLE suggestions_promise (
                id \(.id) NOT NULL CONSTRAINT suggestions_promise_pkey PRIMARY KEY
                    CONSTRAINT suggestions_promise_id_fkey REFERENCES suggestions_reply (id),
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_promise_office_id_fkey REFERENCES platform_office (id),
                suggestion_id \(.id) NOT NULL
                    CONSTRAINT suggestions_promise_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
                assignment_id \(.id) NOT NULL
                    CONSTRAINT suggestions_promise_assignment_id_fkey REFERENCES suggestions_assignment (id),
                round \(.integer) NOT NULL,
                content \(.text) NOT NULL,
                responsible \(.text),
                first_due_on \(.day) NOT NULL,
                due_on \(.day) NOT NULL,
                carried \(.integer) NOT NULL DEFAULT 0,
                state \(.text) NOT NULL CONSTRAINT suggestions_promise_state_check
                    CHECK (state IN ('open', 'answered', 'fulfilled', 'unfulfilled', 'replaced')),
                version \(.integer) NOT NULL,
                progress \(.text),
                outcome \(.text) CONSTRAINT suggestions_promise_outcome_check
                    CHECK (outcome IN ('fulfilled', 'unfulfilled')),
                account \(.text),
                fulfilled_on \(.day),
                answered_on \(.day),
                answered_by \(.text),
                grade \(.text) CONSTRAINT suggestions_promise_grade_check
                    CHECK (grade IN ('satisfied', 'mostly', 'unsatisfied')),
                words \(.text),
                rated_on \(.day),
                rated_by \(.id) CONSTRAINT suggestions_promise_rated_by_fkey REFERENCES representatives_person (id),
                typed_by \(.text),
                heir_person_id \(.id) CONSTRAINT suggestions_promise_heir_person_id_fkey
                    REFERENCES representatives_person (id),
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX suggestions_promise_due_idx ON suggestions_promise (office_id, state, due_on)",
            "CREATE INDEX suggestions_promise_suggestion_idx ON suggestions_promise (suggestion_id)",
            "CREATE INDEX suggestions_promise_assignment_idx ON suggestions_promise (assignment_id, state)",
            "CREATE INDEX suggestions_promise_heir_idx ON suggestions_promise (heir_person_id)",
            """
            CREATE TABLE suggestions_promise_carry (
                id \(.id) NOT NULL CONSTRAINT suggestions_promise_carry_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_promise_carry_office_id_fkey REFERENCES platform_office (id),
                promise_id \(.id) NOT NULL
                    CONSTRAINT suggestions_promise_carry_promise_id_fkey REFERENCES suggestions_promise (id),
                to_year \(.integer) NOT NULL,
                old_due_on \(.day) NOT NULL,
                new_due_on \(.day) NOT NULL,
                requirement \(.text),
                carried_by \(.text) NOT NULL,
                carried_on \(.day) NOT NULL,
                CONSTRAINT suggestions_promise_carry_promise_id_to_year_key UNIQUE (promise_id, to_year)
            ) \(.strict)
            """,
            "CREATE INDEX suggestions_promise_carry_year_idx ON suggestions_promise_carry (office_id, to_year)",
        ] + [earlier]

    /// Promises of replies signed before there was a ledger of them: of each part the last signed one that stands.
    private static let earlier: SQL = """
        INSERT INTO suggestions_promise (id, office_id, suggestion_id, assignment_id, round, content, first_due_on,
                                         due_on, carried, state, version, created_at)
        SELECT r.id, r.office_id, a.suggestion_id, r.assignment_id, r.round, r.promise, r.promised_by, r.promised_by, 0,
               'open', 1, r.created_at
          FROM suggestions_reply r JOIN suggestions_assignment a ON a.id = r.assignment_id
         WHERE r.signed_on IS NOT NULL AND r.result_class IN ('B', 'C') AND r.promise IS NOT NULL
           AND r.promised_by IS NOT NULL
           AND r.round = (SELECT MAX(l.round) FROM suggestions_reply l
                           WHERE l.assignment_id = r.assignment_id AND l.signed_on IS NOT NULL)
        """
}
