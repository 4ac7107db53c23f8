import Kernel
import Platform
import RepresentativesContract
import Storage

/// One deputy's grading of one year.
public struct YearGrading: CaseRecord {
    public static var columns: SQL {
        """
        r.id, r.tenure_id, t.person_id, p.name, t.code, t.level, t.term, d.name, r.year, r.state, r.grade, r.rule_grade,
        r.reason, r.announced_on, r.version,
        (SELECT COUNT(DISTINCT m.occasion) FROM representatives_grading_meeting m
          WHERE m.grading_id = r.id AND m.is_replaced = \(false)),
        (SELECT COUNT(*) FROM representatives_grading_meeting m
          WHERE m.grading_id = r.id AND m.occasion = 'committee' AND m.is_replaced = \(false) AND m.returned IS NOT NULL)
        """
    }

    /// What `columns` are columns of.
    static var tables: SQL {
        """
        representatives_grading r
          JOIN representatives_tenure t ON t.id = r.tenure_id
          JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
        """
    }

    public let id: ID<YearGrading>
    public let tenure: TenureID
    public let person: PersonID
    public let name: String
    public let code: String
    public let level: Level
    public let term: Int
    public let delegation: String?
    public let year: Int
    public let state: YearGradingState
    /// Nil until somebody decides.
    public let grade: DutyGrade?
    /// What the office's rule gave for the committee's ballots at that time.
    public let ruleGrade: DutyGrade?
    /// Why the grade is another one than the rule's.
    public let reason: String?
    public let announcedOn: Day?
    public let version: Int
    /// Of the three meetings, how many are on record.
    public let meetings: Int
    /// Whether the committee's ballots are on record: 1 or 0.
    let committeeVotes: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        person = try row.next()
        name = try row.next()
        code = try row.next()
        level = try row.next()
        term = try row.next()
        delegation = try row.next()
        year = try row.next()
        state = try row.next()
        grade = try row.next()
        ruleGrade = try row.next()
        reason = try row.next()
        announcedOn = try row.next()
        version = try row.next()
        meetings = try row.next()
        committeeVotes = try row.next()
    }

    /// Throws `notFound` unless this person may see it.
    public static func find(_ id: ID<YearGrading>, for scope: Scope, _ db: any Connection) throws -> YearGrading {
        try db.first(
            "SELECT \(columns) FROM \(tables) WHERE r.id = \(id) AND \(scope.visibleGradings)"
        ).orNotFound("没有这项测评，或不在您的查看范围内。")
    }

    /// The announced gradings of this person's own tenures, newest first.
    public static func own(_ scope: Scope, _ db: any Connection) throws -> [YearGrading] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE r.office_id = \(scope.office) AND t.person_id IN \(scope.people)
               AND r.state = \(YearGradingState.announced)
             ORDER BY r.year DESC, r.id
            """)
    }

    /// The announced grades of these tenures, newest year first: what their performance files show.
    public static func announced(of tenures: [TenureID], in office: OfficeID, _ db: any Connection) throws
        -> [YearGrading]
    {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE r.office_id = \(office) AND r.tenure_id IN \(tenures) AND r.state = \(YearGradingState.announced)
             ORDER BY r.year DESC, r.id
            """)
    }
}

extension Scope {
    /// The condition on `r` for the gradings this person may see: the office all, a deputy their own once announced.
    var visibleGradings: SQL {
        may(.readAppraisal)
            ? "r.office_id = \(office)"
            : """
            r.office_id = \(office) AND r.state = \(YearGradingState.announced)
              AND r.tenure_id IN (SELECT own.id FROM representatives_tenure own
                WHERE own.office_id = \(office) AND own.person_id IN \(people))
            """
    }
}
