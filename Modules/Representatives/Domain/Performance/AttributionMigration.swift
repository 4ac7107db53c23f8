import Storage

extension Migration {
    /// What deputies and units answer for: the unit's part in a 民情直报, leave and absences in the points, deputies of
    /// the roster of the courts' liaison rooms, and where an opinion stood before it became a draft.
    static let attribution = Migration(
        "representatives.0019-attribution", briefs + opinions + absences + roster)

    private static let briefs =
        changeCheck(
            "representatives_brief_state_check", of: "representatives_brief",
            from: passedOn,
            to: """
                state IN ('draft', 'to_sign', 'signed', 'submitted', 'instructed', 'passed', 'answered', 'closed',
                          'dropped')
                """)
        + [
            "ALTER TABLE representatives_brief ADD COLUMN requirement \(.text)",
            "CREATE INDEX representatives_brief_unit_idx ON representatives_brief (unit_id, state)",
        ]

    /// Letter by letter as 0013 has it.
    private static let passedOn: StaticString = """
        state IN ('draft', 'to_sign', 'signed', 'submitted', 'instructed', 'passed', 'closed',
                                 'dropped')
        """

    private static let opinions: [SQL] = [
        """
        ALTER TABLE representatives_opinion ADD COLUMN became_from \(.text)
            CONSTRAINT representatives_opinion_became_from_check
            CHECK (became_from IN ('raised', 'assigned', 'replied', 'told', 'closed', 'kept', 'suggested'))
        """
    ]

    private static let absences =
        ofPerformance("representatives_points_rule_kind_check", "representatives_points_rule")
        + ofPerformance("representatives_points_line_kind_check", "representatives_points_line")
        + [
            """
            ALTER TABLE representatives_points_line ADD COLUMN attendance_id \(.id)
                CONSTRAINT representatives_points_line_attendance_id_fkey REFERENCES representatives_attendance (id)
            """,
            "CREATE INDEX representatives_points_line_attendance_idx ON representatives_points_line (attendance_id)",
            "ALTER TABLE representatives_attendance ADD COLUMN points_version \(.integer)",
            // Only what waits to be reckoned.
            """
            CREATE INDEX representatives_attendance_points_idx ON representatives_attendance (office_id, tenure_id)
             WHERE (state IN ('on_leave', 'absent') OR points_version IS NOT NULL)
               AND COALESCE(points_version, -1) <> version
            """,
        ]

    private static func ofPerformance(_ check: StaticString, _ table: StaticString) -> [SQL] {
        changeCheck(check, of: table, from: performed, to: performedOrMissed)
    }

    /// Letter by letter as 0010 has it.
    private static let performed: StaticString = """
        kind IN ('congress', 'sit_in', 'meeting', 'training', 'suggestion', 'cosigning', 'research',
                                'inspection', 'group_activity', 'campaign', 'reception', 'interview', 'mediation',
                                'relief', 'good_deed', 'charity', 'report_to_voters', 'other')
        """

    private static let performedOrMissed: StaticString = """
        kind IN ('congress', 'sit_in', 'meeting', 'training', 'suggestion', 'cosigning', 'research', 'inspection',
                 'group_activity', 'campaign', 'reception', 'interview', 'mediation', 'relief', 'good_deed', 'charity',
                 'report_to_voters', 'other', 'leave', 'absence')
        """

    private static let roster: [SQL] = [
        """
        CREATE TABLE representatives_court_duty_deputy (
            duty_id \(.id) NOT NULL CONSTRAINT representatives_court_duty_deputy_duty_id_fkey
                REFERENCES representatives_court_duty (id),
            tenure_id \(.id) NOT NULL CONSTRAINT representatives_court_duty_deputy_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            office_id \(.id) NOT NULL CONSTRAINT representatives_court_duty_deputy_office_id_fkey
                REFERENCES platform_office (id),
            left_at \(.instant),
            CONSTRAINT representatives_court_duty_deputy_pkey PRIMARY KEY (duty_id, tenure_id)
        ) \(.strict)
        """,
        "CREATE INDEX representatives_court_duty_deputy_tenure_idx ON representatives_court_duty_deputy (tenure_id)",
    ]
}
