import Kernel
import Platform
import Storage

public enum HandlingReportSubject {}
public typealias HandlingReportID = ID<HandlingReportSubject>

/// A report to the standing committee on how suggestions were handled, and what became of it.
public struct HandlingReport: CaseRecord, Sendable {
    public static var columns: SQL {
        """
        r.id, r.state, r.version, r.kind, r.portfolio_id, f.name, r.unit_id, u.name, r.year, r.session_id, c.name,
        r.reporter, r.post, r.edition, r.round, r.body, r.submitted_on, r.meeting_id, m.name, r.heard_on, r.deliberation,
        r.opinion_number, r.opinion, r.issued_on, r.answer, r.answered_on,
        (SELECT COUNT(*) FROM suggestions_report_vote v
          WHERE v.report_id = r.id AND v.round = r.round AND v.withdrawn_on IS NULL)
        """
    }

    static var tables: SQL {
        """
        suggestions_report r
          JOIN platform_unit u ON u.id = r.unit_id
          LEFT JOIN suggestions_portfolio f ON f.id = r.portfolio_id
          LEFT JOIN platform_meeting c ON c.id = r.session_id
          LEFT JOIN platform_meeting m ON m.id = r.meeting_id
        """
    }

    public let id: HandlingReportID
    public let state: HandlingReportState
    public let version: Int
    public let kind: HandlingReportKind
    public let portfolio: ID<Portfolio>?
    public let portfolioName: String?
    /// 报告单位: it writes, and answers the opinion.
    public let unit: UnitID
    public let unitName: String
    public let year: Int
    /// The congress session whose suggestions it is about; nil: all of the year, between the sessions too.
    public let session: MeetingID?
    public let sessionName: String?
    /// 报告人 and 职务.
    public let reporter: String
    public let post: String
    /// How often it was handed in: its figures are those of the last time.
    public let edition: Int
    /// How often the opinion was answered; 0: votes are on the report itself.
    public let round: Int
    public let body: String?
    public let submittedOn: Day?
    /// The meeting of the standing committee that heard it.
    public let meeting: MeetingID?
    public let meetingName: String?
    public let heardOn: Day?
    public let deliberation: String?
    /// 审议意见 with its 文号.
    public let opinionNumber: String?
    public let opinion: String?
    public let issuedOn: Day?
    /// 研究处理情况.
    public let answer: String?
    public let answeredOn: Day?
    /// The report, or the last answer to its opinion, has been voted on.
    let isVoted: Bool

    public init(_ row: inout Row) throws {
        id = try row.next()
        state = try row.next()
        version = try row.next()
        kind = try row.next()
        portfolio = try row.next()
        portfolioName = try row.next()
        unit = try row.next()
        unitName = try row.next()
        year = try row.next()
        session = try row.next()
        sessionName = try row.next()
        reporter = try row.next()
        post = try row.next()
        edition = try row.next()
        round = try row.next()
        body = try row.next()
        submittedOn = try row.next()
        meeting = try row.next()
        meetingName = try row.next()
        heardOn = try row.next()
        deliberation = try row.next()
        opinionNumber = try row.next()
        opinion = try row.next()
        issuedOn = try row.next()
        answer = try row.next()
        answeredOn = try row.next()
        isVoted = try row.next(Int.self) > 0
    }

    /// "2024年政府专题报告", "2024年分口报告（城建口）".
    public var name: String { "\(year)年\(kind.title)\(portfolioName.map { "（\($0)）" } ?? "")" }
    /// Which suggestions it is about.
    public var range: String { sessionName.map { "\($0)的建议" } ?? "\(year)年本级代表提出的全部建议" }
    public var hasFigures: Bool { edition > 0 && state != .drafting }
}
