import Kernel
import Storage

/// What the office has decided about reports, grades and awards: data, because each place decides otherwise.
public struct AppraisalRules: Record {
    public static var columns: SQL {
        """
        coverage, basis, excellent_percent, competent_percent, basic_percent, suggestions_percent, deputies_percent,
        voters_target, reason, set_by, set_at
        """
    }

    /// How many deputies report to the voters, and when.
    public enum Coverage: String, CaseIterable, Storable {
        case quarterYearly = "quarter_yearly"
        case oncePerTerm = "once_per_term"

        public var title: String { self == .quarterYearly ? "每年四分之一的代表述职" : "任期内每名代表至少述职一次" }
    }

    /// Out of which ballots the share of a grade is counted.
    public enum Basis: String, CaseIterable, Storable {
        case valid, returned

        public var title: String { self == .valid ? "有效票" : "收回的票" }
    }

    public let coverage: Coverage
    public let basis: Basis
    /// In per cent; a share must be more than this. 优秀票；优秀票和称职票之和；再加基本称职票之和.
    public let excellent: Int
    public let competent: Int
    public let basic: Int
    /// 优秀代表建议 in per cent of the year's suggestions, 优秀代表 in per cent of the deputies.
    public let suggestions: Int
    public let deputies: Int
    /// 联系基层“四个一”: how many voters a deputy is to meet in a year.
    public let voters: Int
    /// Why it is so: the paper it rests on.
    public let reason: String
    /// Who set it, and when; nil while the rules are those the program begins with.
    public let setBy: String?
    public let setAt: Instant?

    public init(_ row: inout Row) throws {
        coverage = try row.next()
        basis = try row.next()
        excellent = try row.next()
        competent = try row.next()
        basic = try row.next()
        suggestions = try row.next()
        deputies = try row.next()
        voters = try row.next()
        reason = try row.next()
        setBy = try row.next()
        setAt = try row.next()
    }

    /// What holds until the office sets its own.
    private init() {
        coverage = .quarterYearly
        basis = .valid
        (excellent, competent, basic) = (50, 50, 50)
        (suggestions, deputies) = (10, 6)
        voters = 10
        reason = "程序自带的规则，请按本机关的办法修改。"
        (setBy, setAt) = (nil, nil)
    }

    /// Every rule that ever held, newest first; the one that holds is the first. At least one.
    public static func history(in office: OfficeID, _ db: any Connection) throws -> [AppraisalRules] {
        let set: [AppraisalRules] = try db.all(
            """
            SELECT \(columns) FROM representatives_appraisal_rule WHERE office_id = \(office) ORDER BY set_at DESC, id DESC
            """)
        return set + [AppraisalRules()]
    }

    public static func current(in office: OfficeID, _ db: any Connection) throws -> AppraisalRules {
        try history(in: office, db).first ?? AppraisalRules()
    }

    /// How many of these deputies are to report: a quarter of them in a year, rounded up, or all in the term.
    public func goal(of deputies: Int) -> Int { coverage == .quarterYearly ? (deputies + 3) / 4 : deputies }

    /// The grade that these ballots give by the rule; nil without a ballot to count.
    public func grade(of ballots: DutyBallots) -> DutyGrade? {
        let base = basis == .valid ? ballots.valid : ballots.returned
        guard base > 0 else { return nil }
        let good = ballots.excellent + ballots.competent
        if ballots.excellent * 100 > base * excellent { return .excellent }
        if good * 100 > base * competent { return .competent }
        if (good + ballots.basic) * 100 > base * basic { return .basic }
        return .incompetent
    }
}
