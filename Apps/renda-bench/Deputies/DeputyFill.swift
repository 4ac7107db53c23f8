/// The statements that grow the imported deputies to the size that issue 3 names.
struct DeputyFill {
    let sql: DeputySQL

    static let inOffice = 10_000
    static let terms = 5
    /// Entries of the performance file a deputy and year: 500,000 in all.
    static let entries = 50

    /// Tenures up to 10,000 in office, and each of them in the four terms before.
    var tenures: [String] {
        let more = "WITH RECURSIVE \(sql.numbers("extra", 1, Self.inOffice - DeputyLedger.deputies))"
        let first = DeputyLedger.term - Self.terms + 1
        return [
            """
            \(more)
            INSERT INTO representatives_person (id, office_id, name, sort_key, sex, born_on, created_at)
            SELECT \(sql.id("100000 + e.n")), o.id, '补' || e.n, 'bu' || e.n, 'male',
                   \(sql.day("1970", "1 + e.n % 12", "1 + e.n % 28")), \(Self.moment)
              FROM extra e CROSS JOIN platform_office o
            """,
            """
            \(more), \(sql.numbered("place", "representatives_group")),
                 \(sql.numbered("team", "representatives_delegation"))
            INSERT INTO representatives_tenure (\(Self.tenureColumns))
            SELECT \(sql.id("200000 + e.n")), o.id, \(sql.id("100000 + e.n")), 'D' || (10000 + e.n), 'city',
                   \(DeputyLedger.term), '汉族', '中共党员', '大学本科', '职员', '19900000000', team.id, place.id,
                   \(sql.day("2022", "1", "10")), 'in_office', 1, \(Self.moment)
              FROM extra e CROSS JOIN platform_office o
              JOIN place ON place.n = e.n % \(DeputyLedger.groups)
              JOIN team ON team.n = e.n % \(DeputyLedger.delegations)
            """,
            """
            WITH RECURSIVE \(sql.numbers("past", first, DeputyLedger.term - 1)),
                 \(sql.numbered("deputy", "representatives_tenure"))
            INSERT INTO representatives_tenure (\(Self.tenureColumns))
            SELECT \(sql.id("300000 + past.n * 20000 + deputy.n")), t.office_id, t.person_id, t.code, t.level, past.n,
                   t.ethnicity, t.party, t.education, t.post, t.phone, t.delegation_id, t.group_id,
                   \(sql.day("1992 + 5 * past.n", "1", "10")), 'expired', 1, \(Self.moment)
              FROM deputy JOIN representatives_tenure t ON t.id = deputy.id CROSS JOIN past
            """,
        ]
    }

    /// What everybody in office did in these years: entries of the file, and activities of the groups.
    ///
    /// - Parameter reckoned: whether the entries' points are there already.
    func years(_ years: ClosedRange<Int>, reckoned: Bool) -> [String] {
        let each = "WITH RECURSIVE \(sql.numbers("calendar", years.lowerBound, years.upperBound))"
        let entry = sql.id("calendar.n * 1000000 + deputy.n * \(Self.entries) + entry.n")
        return [
            """
            \(each), \(sql.numbers("entry", 0, Self.entries - 1)),
                 \(sql.numbered("deputy", "representatives_tenure WHERE state = 'in_office'"))
            INSERT INTO representatives_performance
                (id, office_id, tenure_id, year, kind, happened_on, title, role, source_kind, source_id, state, version,
                 created_at, settled_at)
            SELECT \(entry), o.id, deputy.id, calendar.n, \(Self.kind("entry.n")),
                   \(sql.day("calendar.n", "1 + entry.n % 10", "1 + (entry.n + deputy.n) % 28")),
                   '参加第' || (deputy.n % \(DeputyLedger.groups) + 1) || '代表小组的活动',
                   CASE WHEN entry.n % 10 = 5 THEN '走访' END, 'bench.made-up', \(entry), 'recorded', 1, \(Self.moment),
                   \(reckoned ? Self.moment : "NULL")
              FROM calendar CROSS JOIN deputy CROSS JOIN entry CROSS JOIN platform_office o
            """,
            """
            \(each), \(sql.numbers("quarter", 0, 3)), \(sql.numbered("place", "representatives_group"))
            INSERT INTO representatives_activity
                (id, office_id, code, kind, kind_word, name, sort_key, held_on, host, host_level, group_id, received,
                 opinions, state, version, created_at)
            SELECT \(sql.id("calendar.n * 1000000 + place.n * 10 + quarter.n")), o.id,
                   'A' || (calendar.n * 1000000 + place.n * 10 + quarter.n), 'group', '代表小组活动', '第' || place.n || '小组活动',
                   'xiaozu' || place.n, \(sql.day("calendar.n", "1 + 3 * quarter.n", "1 + place.n % 28")), '代表小组', 'group',
                   place.id, 3, 2, 'recorded', 1, \(Self.moment)
              FROM calendar CROSS JOIN place CROSS JOIN quarter CROSS JOIN platform_office o
            """,
            """
            INSERT INTO representatives_attendance (id, office_id, activity_id, tenure_id, state, version, created_at)
            SELECT \(sql.newID), a.office_id, a.id, t.id, 'attended', 1, \(Self.moment)
              FROM representatives_activity a
              JOIN representatives_tenure t ON t.group_id = a.group_id AND t.state = 'in_office'
             WHERE a.held_on >= \(sql.day("\(years.lowerBound)", "1", "1"))
               AND a.held_on <= \(sql.day("\(years.upperBound)", "12", "31"))
            """,
        ]
    }

    /// The points of a year, written once more for the years before it.
    func points(of year: Int, again years: ClosedRange<Int>) -> [String] {
        [
            """
            WITH RECURSIVE \(sql.numbers("past", years.lowerBound, years.upperBound))
            INSERT INTO representatives_points_line
                (id, office_id, tenure_id, year, kind, points, rule_id, performance_id, origin, created_at)
            SELECT \(sql.newID), l.office_id, l.tenure_id, past.n, l.kind, l.points, l.rule_id,
                   \(sql.id("\(sql.number("l.performance_id")) - 1000000 * (\(year) - past.n)")), l.origin, l.created_at
              FROM past CROSS JOIN representatives_points_line l WHERE l.year = \(year)
            """
        ]
    }

    private static let moment = "1700000000000000"
    private static let tenureColumns = """
        id, office_id, person_id, code, level, term, ethnicity, party, education, post, phone, delegation_id, group_id,
        elected_on, state, version, created_at
        """

    private static func kind(_ number: String) -> String {
        let kinds = [
            "suggestion", "cosigning", "research", "inspection", "group_activity", "reception", "congress", "training",
            "mediation", "sit_in",
        ]
        let cases = kinds.enumerated().map { "WHEN \($0) THEN '\($1)'" }.joined(separator: " ")
        return "CASE \(number) % \(kinds.count) \(cases) END"
    }
}
