import Kernel
import Platform
import Storage

extension HandlingReport {
    /// Throws `notFound` for one of another office, or of another unit than this person's.
    public static func find(_ id: HandlingReportID, for scope: Scope, _ db: any Connection) throws -> HandlingReport {
        let found: HandlingReport? = try db.first(
            "SELECT \(columns) FROM \(tables) WHERE r.id = \(id) AND \(scope.visibleReports)")
        guard let found else { throw Failure.notFound("没有这件办理情况报告，或者您不能查看它。") }
        return found
    }

    /// Newest first: those of the office, or those the reader's units report. One statement.
    public static func all(
        year: Int?, kind: HandlingReportKind? = nil, state: HandlingReportState? = nil, limit: Int, offset: Int,
        for scope: Scope, _ db: any Connection
    ) throws -> [HandlingReport] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE \(condition(year, kind, state, scope))
             ORDER BY r.year DESC, r.kind, r.created_at DESC, r.id LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public static func count(
        year: Int?, kind: HandlingReportKind? = nil, state: HandlingReportState? = nil, for scope: Scope,
        _ db: any Connection
    ) throws -> Int {
        try db.count("SELECT COUNT(*) FROM \(tables) WHERE \(condition(year, kind, state, scope))")
    }

    /// The unit's report of this kind, portfolio and year on the same suggestions, or on some of them; a cancelled one
    /// is none.
    static func alike(
        _ kind: HandlingReportKind, _ portfolio: ID<Portfolio>?, _ unit: UnitID, _ year: Int, _ session: MeetingID?,
        in office: OfficeID, _ db: any Connection
    ) throws -> HandlingReport? {
        var parts: [SQL] = [
            "r.office_id = \(office)", "r.kind = \(kind)", "r.unit_id = \(unit)", "r.year = \(year)",
            "r.state <> \(HandlingReportState.cancelled)",
        ]
        if let portfolio { parts.append("r.portfolio_id = \(portfolio)") }
        if let session { parts.append("(r.session_id IS NULL OR r.session_id = \(session))") }
        return try db.first(
            """
            SELECT \(columns) FROM \(tables) WHERE \(SQL(parts, joined: " AND ")) ORDER BY r.created_at, r.id LIMIT 1
            """)
    }

    private static func condition(
        _ year: Int?, _ kind: HandlingReportKind?, _ state: HandlingReportState?, _ scope: Scope
    ) -> SQL {
        var parts: [SQL] = [scope.visibleReports]
        if let year { parts.append("r.year = \(year)") }
        if let kind { parts.append("r.kind = \(kind)") }
        if let state { parts.append("r.state = \(state)") }
        return SQL(parts, joined: " AND ")
    }

    /// Until when the opinion is to be answered; nil when no clock runs.
    public func due(in office: OfficeID, _ db: any Connection) throws -> Day? {
        try RunningClock.running(of: [Reference(HandlingReportCase.kind, id)], office, db).first?.dueOn
    }

    /// Until when the opinion, as it was issued, asks for an answer: of the clock that began with it, running or not.
    func opinionDue(in office: OfficeID, _ db: any Connection) throws -> Day? {
        guard let issuedOn else { return nil }
        return try db.value(
            """
            SELECT due_on FROM platform_clock
             WHERE office_id = \(office) AND subject_kind = \(HandlingReportCase.kind) AND subject_id = \(id)
               AND key = \(HandlingReportCase.rectification) AND started_on = \(issuedOn)
             ORDER BY created_at, id LIMIT 1
            """)
    }
}
