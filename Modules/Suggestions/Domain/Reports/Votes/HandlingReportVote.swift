import Kernel
import Platform
import Storage

/// How the standing committee voted on a report, or on what was answered to its opinion.
public struct HandlingReportVote: Record, Sendable {
    public enum Way: String, CaseIterable, Storable {
        /// 赞成、弃权、反对.
        case vote
        /// 满意、基本满意、不满意.
        case ballot

        public var title: String { self == .vote ? "表决" : "满意度测评" }
    }

    public enum Result: String, CaseIterable, Storable {
        case passed, rejected, satisfied, mostly, unsatisfied

        public var title: String {
            switch self {
            case .passed: "通过"
            case .rejected: "未通过"
            case .satisfied: "满意"
            case .mostly: "基本满意"
            case .unsatisfied: "不满意"
            }
        }
    }

    public static var columns: SQL {
        """
        v.id, v.round, v.way, v.expected, v.present, v.favour, v.middle, v.against, v.result, v.held_on,
        v.withdrawn_on, v.withdrawn_reason, v.entered_by
        """
    }

    public let id: ID<HandlingReportVote>
    /// 0: on the report; otherwise on that answer to the opinion.
    public let round: Int
    public let way: Way
    /// 常委会组成人员, and those present.
    public let expected: Int
    public let present: Int
    /// 赞成 or 满意, 弃权 or 基本满意, 反对 or 不满意.
    public let favour: Int
    public let middle: Int
    public let against: Int
    public let result: Result
    public let heldOn: Day
    /// Entered by mistake: it stays and does not count.
    public let withdrawnOn: Day?
    public let withdrawnReason: String?
    public let enteredBy: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        round = try row.next()
        way = try row.next()
        expected = try row.next()
        present = try row.next()
        favour = try row.next()
        middle = try row.next()
        against = try row.next()
        result = try row.next()
        heldOn = try row.next()
        withdrawnOn = try row.next()
        withdrawnReason = try row.next()
        enteredBy = try row.next()
    }

    /// "组成人员 35，出席 32：赞成 30，弃权 1，反对 1".
    public var counts: String {
        let words = way == .vote ? ["赞成", "弃权", "反对"] : ["满意", "基本满意", "不满意"]
        let votes = zip(words, [favour, middle, against]).map { "\($0) \($1)" }.joined(separator: "，")
        return "组成人员 \(expected)，出席 \(present)：\(votes)"
    }

    /// "办理情况报告", "第2次研究处理情况".
    public var subject: String { round == 0 ? "办理情况报告" : round == 1 ? "研究处理情况" : "第\(round)次研究处理情况" }
    /// "办理情况报告满意度测评：满意（…）": what is kept where the result is used.
    public var words: String { "\(subject)\(way.title)：\(result.title)（\(counts)）" }

    /// Oldest first, the withdrawn ones too. One statement.
    public static func all(of report: HandlingReportID, in office: OfficeID, _ db: any Connection) throws
        -> [HandlingReportVote]
    {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_report_vote v
             WHERE v.report_id = \(report) AND v.office_id = \(office) ORDER BY v.created_at, v.id
            """)
    }
}
