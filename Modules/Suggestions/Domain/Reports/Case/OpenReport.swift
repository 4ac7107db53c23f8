import Kernel
import Platform
import Storage

extension InputField.Source {
    /// The portfolios that stand.
    public static let portfolios = InputField.Source("suggestions.portfolios")
    /// Sessions of the congress, as opposed to all meetings.
    public static let sessions = InputField.Source("suggestions.sessions")
}

/// 安排报告: who is to report on what; the unit is told to write it.
public enum OpenReport {
    public static let fields = [
        InputField("kind", "报告", .choice(HandlingReportKind.self, \.title), required: true),
        InputField("portfolio", "分管口", .one(.portfolios), hint: "分口报告必选，其他报告不选"),
        InputField("unit", "报告单位", .one(.units), required: true, hint: "写报告、反馈审议意见的单位，如：市政府办公室"),
        InputField("year", "年度", .line(maxLength: 4), required: true),
        InputField("session", "只报告这次大会的建议", .one(.sessions), hint: "不选的，报告这一年本级代表提出的全部建议，包括闭会期间的"),
        InputField("reporter", "报告人", .line(maxLength: 60), required: true),
        InputField("post", "职务", .line(maxLength: 60), required: true, hint: "如：副市长"),
    ]

    /// `id` was made with the form, so that a form sent twice makes one. Throws `invalid` beside the field, `conflict`
    /// where the unit reports the same already.
    public static func open(
        _ id: HandlingReportID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepReports)
        let input = try Input(raw, for: fields)
        guard try db.count("SELECT COUNT(*) FROM suggestions_report WHERE id = \(id)") == 0 else {
            _ = try HandlingReport.find(id, for: scope, db)
            return
        }
        let kind = try HandlingReportKind(rawValue: input.required("kind")).orInvalid("kind", "请选择报告。")
        let portfolio = try portfolio(input, kind, scope, db)
        guard let unit = input.id("unit", as: UnitSubject.self),
            try !Unit.names(of: [unit], in: scope.office, db).isEmpty
        else { throw Failure.invalid(field: "unit", "没有这个单位，请重新选择。") }
        let year = try input.requiredNumber("year", "年度", in: 1949...db.now.day.year)
        let session = try session(input, year, scope, db)
        if let first = try HandlingReport.alike(kind, portfolio, unit, year, session, in: scope.office, db) {
            throw Failure.conflict(
                "\(first.unitName)已经有\(first.name)（\(first.range)，\(first.state.title)），请在那一件里办；要分开报告的，各选一次大会。")
        }
        try db.run(
            """
            INSERT INTO suggestions_report (id, office_id, state, version, kind, portfolio_id, unit_id, year, session_id,
                                            reporter, post, edition, round, created_at, changed_at)
            VALUES (\(id), \(scope.office), \(HandlingReportState.drafting), 1, \(kind), \(portfolio), \(unit), \(year),
                    \(session), \(input.required("reporter")), \(input.required("post")), 0, 0,
                    \(db.now), \(db.now))
            """)
        let reference = Reference(HandlingReportCase.kind, id)
        try Journal(scope: scope, db).begin(HandlingReportCase.self, reference, "布置报告")
        try Audit.append(
            "suggestions.report.opened", on: reference, ["year": String(year), "kind": kind.rawValue], by: scope, db)
        try Notice.send("请起草\(year)年\(kind.title)（建议办理情况）。", about: reference, to: [.unit(unit)], by: scope, db)
    }

    private static func portfolio(
        _ input: Input, _ kind: HandlingReportKind, _ scope: Scope, _ db: any Connection
    ) throws -> ID<Portfolio>? {
        let chosen = input.id("portfolio", as: Portfolio.self)
        guard kind == .portfolio else {
            if chosen != nil { throw Failure.invalid(field: "portfolio", "只有分口报告选分管口。") }
            return nil
        }
        guard let chosen, try Portfolio.standing(for: scope, db).contains(where: { $0.id == chosen }) else {
            throw Failure.invalid(field: "portfolio", "请选择分管口。还没有的，先到“分管口”登记。")
        }
        return chosen
    }

    private static func session(
        _ input: Input, _ year: Int, _ scope: Scope, _ db: any Connection
    ) throws -> MeetingID? {
        guard let chosen = input.id("session", as: MeetingSubject.self) else { return nil }
        let found = try Meeting.all(in: scope.office, db).first { $0.id == chosen && $0.kind == .congress }
        let level = try Office.named(scope.office, db).level
        guard let found, found.level == level, found.startsOn.year == year else {
            throw Failure.invalid(field: "session", "没有这次本级大会，或者它不在\(year)年。")
        }
        return found.id
    }
}
