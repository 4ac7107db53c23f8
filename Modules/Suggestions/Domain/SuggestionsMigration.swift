import Storage

extension Migration {
    static let suggestion = Migration(
        "suggestions.0001-suggestion",
        [
            """
            CREATE TABLE suggestions_suggestion (
                id \(.id) NOT NULL CONSTRAINT suggestions_suggestion_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_suggestion_office_id_fkey REFERENCES platform_office (id),
                state \(.text) NOT NULL CONSTRAINT suggestions_suggestion_state_check
                    CHECK (state IN ('draft', 'cosigning', 'delegation_review', 'motions_review', 'intake', 'triage',
                                     'handling', 'feedback', 'redo_review', 'closed', 'withdrawn', 'discarded',
                                     'refused')),
                version \(.integer) NOT NULL,
                round \(.integer) NOT NULL,
                number \(.text),
                level \(.text) NOT NULL CONSTRAINT suggestions_suggestion_level_check
                    CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
                origin \(.text) NOT NULL CONSTRAINT suggestions_suggestion_origin_check
                    CHECK (origin IN ('session', 'between', 'campaign')),
                meeting_id \(.id) CONSTRAINT suggestions_suggestion_meeting_id_fkey REFERENCES platform_meeting (id),
                category \(.text),
                title \(.text) NOT NULL,
                situation \(.text) NOT NULL,
                analysis \(.text) NOT NULL,
                proposal \(.text) NOT NULL,
                publication \(.text) CONSTRAINT suggestions_suggestion_publication_check
                    CHECK (publication IN ('full', 'title_only', 'none')),
                lead_tenure_id \(.id) NOT NULL CONSTRAINT suggestions_suggestion_lead_tenure_id_fkey
                    REFERENCES representatives_tenure (id),
                lead_person_id \(.id) NOT NULL CONSTRAINT suggestions_suggestion_lead_person_id_fkey
                    REFERENCES representatives_person (id),
                delegation_id \(.id) CONSTRAINT suggestions_suggestion_delegation_id_fkey
                    REFERENCES representatives_delegation (id),
                proposed_on \(.day) NOT NULL,
                assigned_on \(.day),
                replied_on \(.day),
                closed_on \(.day),
                result_class \(.text) CONSTRAINT suggestions_suggestion_result_class_check
                    CHECK (result_class IN ('A', 'B', 'C', 'D')),
                satisfaction \(.text) CONSTRAINT suggestions_suggestion_satisfaction_check
                    CHECK (satisfaction IN ('satisfied', 'mostly', 'unsatisfied')),
                is_key \(.boolean) NOT NULL,
                key_leader \(.text),
                is_excellent \(.boolean) NOT NULL,
                published_on \(.day),
                implemented_on \(.day),
                created_at \(.instant) NOT NULL,
                changed_at \(.instant) NOT NULL,
                CONSTRAINT suggestions_suggestion_office_id_level_number_key UNIQUE (office_id, level, number)
            ) \(.strict)
            """,
            """
            CREATE INDEX suggestions_suggestion_newest_idx
                ON suggestions_suggestion (office_id, proposed_on, id)
            """,
            "CREATE INDEX suggestions_suggestion_state_idx ON suggestions_suggestion (office_id, state, proposed_on)",
            "CREATE INDEX suggestions_suggestion_delegation_idx ON suggestions_suggestion (delegation_id, state)",
            """
            CREATE TABLE suggestions_signer (
                id \(.id) NOT NULL CONSTRAINT suggestions_signer_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_signer_office_id_fkey REFERENCES platform_office (id),
                suggestion_id \(.id) NOT NULL
                    CONSTRAINT suggestions_signer_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
                person_id \(.id) NOT NULL
                    CONSTRAINT suggestions_signer_person_id_fkey REFERENCES representatives_person (id),
                tenure_id \(.id) NOT NULL
                    CONSTRAINT suggestions_signer_tenure_id_fkey REFERENCES representatives_tenure (id),
                position \(.integer) NOT NULL,
                answer \(.text) NOT NULL CONSTRAINT suggestions_signer_answer_check
                    CHECK (answer IN ('lead', 'invited', 'confirmed', 'declined', 'dropped')),
                answered_at \(.instant),
                CONSTRAINT suggestions_signer_suggestion_id_person_id_key UNIQUE (suggestion_id, person_id)
            ) \(.strict)
            """,
            "CREATE INDEX suggestions_signer_person_idx ON suggestions_signer (person_id, suggestion_id)",
            """
            CREATE TABLE suggestions_number (
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_number_office_id_fkey REFERENCES platform_office (id),
                level \(.text) NOT NULL,
                year \(.integer) NOT NULL,
                last \(.integer) NOT NULL,
                CONSTRAINT suggestions_number_pkey PRIMARY KEY (office_id, level, year)
            ) \(.strict)
            """,
        ] + SuggestionSearch.index.creation)

    static let assignment = Migration(
        "suggestions.0002-assignment",
        [
            """
            CREATE TABLE suggestions_assignment (
                id \(.id) NOT NULL CONSTRAINT suggestions_assignment_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL
                    CONSTRAINT suggestions_assignment_office_id_fkey REFERENCES platform_office (id),
                suggestion_id \(.id) NOT NULL
                    CONSTRAINT suggestions_assignment_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
                unit_id \(.id) NOT NULL
                    CONSTRAINT suggestions_assignment_unit_id_fkey REFERENCES platform_unit (id),
                role \(.text) NOT NULL CONSTRAINT suggestions_assignment_role_check CHECK (role IN ('main', 'co')),
                state \(.text) NOT NULL CONSTRAINT suggestions_assignment_state_check
                    CHECK (state IN ('to_sign', 'handling', 'reply_checking', 'reply_signing', 'replied',
                                     'opinion_given', 'done')),
                version \(.integer) NOT NULL,
                requirement \(.text),
                assigned_on \(.day) NOT NULL,
                signed_for_on \(.day),
                opinion \(.text),
                opinion_on \(.day),
                opinion_by \(.text),
                created_at \(.instant) NOT NULL,
                CONSTRAINT suggestions_assignment_suggestion_id_unit_id_key UNIQUE (suggestion_id, unit_id)
            ) \(.strict)
            """,
            "CREATE INDEX suggestions_assignment_unit_idx ON suggestions_assignment (unit_id, state)",
            """
            CREATE TABLE suggestions_talk (
                id \(.id) NOT NULL CONSTRAINT suggestions_talk_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT suggestions_talk_office_id_fkey REFERENCES platform_office (id),
                assignment_id \(.id) NOT NULL
                    CONSTRAINT suggestions_talk_assignment_id_fkey REFERENCES suggestions_assignment (id),
                round \(.integer) NOT NULL,
                mode \(.text) NOT NULL CONSTRAINT suggestions_talk_mode_check
                    CHECK (mode IN ('visit', 'meeting', 'telephone', 'other')),
                held_on \(.day) NOT NULL,
                place \(.text),
                content \(.text) NOT NULL,
                deputy_opinion \(.text) NOT NULL,
                entered_by \(.text) NOT NULL,
                entered_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX suggestions_talk_assignment_idx ON suggestions_talk (assignment_id, round, held_on)",
            """
            CREATE TABLE suggestions_reply (
                id \(.id) NOT NULL CONSTRAINT suggestions_reply_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT suggestions_reply_office_id_fkey REFERENCES platform_office (id),
                assignment_id \(.id) NOT NULL
                    CONSTRAINT suggestions_reply_assignment_id_fkey REFERENCES suggestions_assignment (id),
                round \(.integer) NOT NULL,
                result_class \(.text) NOT NULL CONSTRAINT suggestions_reply_result_class_check
                    CHECK (result_class IN ('A', 'B', 'C', 'D')),
                body \(.text) NOT NULL,
                promise \(.text),
                promised_by \(.day),
                drafted_by \(.text) NOT NULL,
                checked_by \(.text),
                signed_by \(.text),
                signed_on \(.day),
                created_at \(.instant) NOT NULL,
                CONSTRAINT suggestions_reply_assignment_id_round_key UNIQUE (assignment_id, round)
            ) \(.strict)
            """,
            """
            CREATE TABLE suggestions_rating (
                id \(.id) NOT NULL CONSTRAINT suggestions_rating_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT suggestions_rating_office_id_fkey REFERENCES platform_office (id),
                suggestion_id \(.id) NOT NULL
                    CONSTRAINT suggestions_rating_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
                person_id \(.id) NOT NULL
                    CONSTRAINT suggestions_rating_person_id_fkey REFERENCES representatives_person (id),
                round \(.integer) NOT NULL,
                read_at \(.instant),
                attitude \(.text) CONSTRAINT suggestions_rating_attitude_check
                    CHECK (attitude IN ('satisfied', 'mostly', 'unsatisfied')),
                result \(.text) CONSTRAINT suggestions_rating_result_check
                    CHECK (result IN ('satisfied', 'mostly', 'unsatisfied')),
                words \(.text),
                rated_at \(.instant),
                typed_by \(.text),
                CONSTRAINT suggestions_rating_suggestion_id_person_id_round_key
                    UNIQUE (suggestion_id, person_id, round)
            ) \(.strict)
            """,
        ])
}
