import Kernel
import Platform
import Storage

/// What was handed in at one time, a report or an answer to the opinion; never changed.
public struct HandlingReportPaper: Record, Sendable {
    public enum Kind: String, CaseIterable, Storable {
        case report, answer

        public var title: String { self == .report ? "报告" : "研究处理情况" }
    }

    public static var columns: SQL { "q.id, q.kind, q.number, q.body, q.handed_on, q.handed_by" }

    public let id: ID<HandlingReportPaper>
    public let kind: Kind
    /// 1 for the first of its kind.
    public let number: Int
    public let body: String
    public let handedOn: Day
    public let handedBy: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        kind = try row.next()
        number = try row.next()
        body = try row.next()
        handedOn = try row.next()
        handedBy = try row.next()
    }

    /// Those that another has taken the place of, oldest first. One statement.
    public static func earlier(of report: HandlingReportID, in office: OfficeID, _ db: any Connection) throws
        -> [HandlingReportPaper]
    {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_report_paper q
             WHERE q.report_id = \(report) AND q.office_id = \(office)
               AND q.number < (SELECT MAX(l.number) FROM suggestions_report_paper l
                                WHERE l.report_id = q.report_id AND l.kind = q.kind)
             ORDER BY q.id
            """)
    }

    static func keep(_ kind: Kind, _ number: Int, _ body: String, _ act: Act<HandlingReportCase>) throws {
        let db = act.db
        try db.run(
            """
            INSERT INTO suggestions_report_paper (id, office_id, report_id, kind, number, body, handed_on, handed_by)
            VALUES (\(ID<HandlingReportPaper>.new(at: db.now)), \(act.scope.office), \(act.facts.id), \(kind), \(number),
                    \(body), \(db.now.day), \(act.scope.name))
            """)
    }
}
