import Storage

extension Migration {
    /// What becomes of motions after the presidium has taken them. Those it took before wait to be handed to a committee.
    static let motions = Migration(
        "suggestions.0019-motions",
        [
            """
            CREATE TABLE suggestions_motion (
                id \(.id) NOT NULL CONSTRAINT suggestions_motion_pkey PRIMARY KEY
                    CONSTRAINT suggestions_motion_id_fkey REFERENCES suggestions_suggestion (id),
                office_id \(.id) NOT NULL CONSTRAINT suggestions_motion_office_id_fkey REFERENCES platform_office (id),
                state \(.text) NOT NULL CONSTRAINT suggestions_motion_state_check
                    CHECK (state IN ('taken', 'deliberating', 'reported', 'handling', 'answered', 'adopted', 'declined',
                                     'converted', 'done')),
                version \(.integer) NOT NULL,
                taken_on \(.day),
                body \(.text) CONSTRAINT suggestions_motion_body_check
                    CHECK (body IN ('committee', 'standing_committee')),
                committee \(.text),
                handed_on \(.day),
                proposal \(.text) CONSTRAINT suggestions_motion_proposal_check
                    CHECK (proposal IN ('agenda', 'decline', 'convert')),
                report \(.text),
                reported_on \(.day),
                meeting_id \(.id) CONSTRAINT suggestions_motion_meeting_id_fkey REFERENCES platform_meeting (id),
                decided_on \(.day),
                decision \(.text),
                unit_id \(.id) CONSTRAINT suggestions_motion_unit_id_fkey REFERENCES platform_unit (id),
                answer \(.text),
                answered_on \(.day),
                created_at \(.instant) NOT NULL,
                changed_at \(.instant) NOT NULL,
                CONSTRAINT suggestions_motion_committee_check
                    CHECK (committee IS NULL OR (body IS NOT NULL AND body = 'committee'))
            ) \(.strict)
            """,
            "CREATE INDEX suggestions_motion_office_idx ON suggestions_motion (office_id, state)",
            "CREATE INDEX suggestions_motion_unit_idx ON suggestions_motion (unit_id)",
            "CREATE INDEX suggestions_motion_committee_idx ON suggestions_motion (office_id, committee)",
            """
            INSERT INTO suggestions_motion (id, office_id, state, version, taken_on, created_at, changed_at)
            SELECT s.id, s.office_id, 'taken', 1,
                   (SELECT MAX(t.happened_on) FROM platform_step t
                     WHERE t.subject_kind = 'suggestions.suggestion' AND t.subject_id = s.id
                       AND t.event = 'take_as_motion'),
                   s.changed_at, s.changed_at
              FROM suggestions_suggestion s WHERE s.state = 'motion'
            """,
        ])
}
