import Kernel
import Platform
import Storage

/// How often groups of a level must meet: a version of the office's rule, or what holds where it has none.
public struct FrequencyRule: Record {
    public static var columns: SQL {
        "r.level, r.per_year, r.per_quarter, r.study_per_quarter, r.quarter_month, r.basis, r.valid_from"
    }

    public let level: Level
    /// Activities, study meetings apart.
    public let perYear: Int
    /// 0: no demand on single quarters.
    public let perQuarter: Int
    /// 集中学习 in each quarter; 0: no demand.
    public let studyPerQuarter: Int
    /// In which month of the quarter (1 to 3) its activities must be; nil: in any.
    public let quarterMonth: Int?
    /// "" for the program's own numbers, which nobody decided.
    public let basis: String
    /// Nil for the default, which was always in force.
    public let validFrom: Day?

    public init(_ row: inout Row) throws {
        level = try row.next()
        perYear = try row.next()
        perQuarter = try row.next()
        studyPerQuarter = try row.next()
        quarterMonth = try row.next()
        basis = try row.next()
        validFrom = try row.next()
    }

    init(defaultFor level: Level, by law: FrequencyLaw?) {
        self.level = level
        perYear = law?.perYear(level) ?? FrequencyLaw.usual(level)
        perQuarter = law?.perQuarter ?? 0
        studyPerQuarter = 0
        quarterMonth = nil
        basis = law?.basis ?? ""
        validFrom = nil
    }

    /// The basis, or that there is none.
    public var basisWords: String { basis.isEmpty ? "程序的默认次数，还没有登记本地的依据" : basis }

    /// "每年至少 4 次、每季度至少 1 次（在最后一个月）、每季度至少集中学习 1 次"
    public var words: String {
        var words = "每年至少 \(perYear) 次"
        if perQuarter > 0 {
            words += "、每季度至少 \(perQuarter) 次" + (quarterMonth.map { "（在\(Self.monthTitles[$0 - 1])）" } ?? "")
        }
        if studyPerQuarter > 0 { words += "、每季度至少集中学习 \(studyPerQuarter) 次" }
        return words
    }

    public static let monthTitles = ["第一个月", "第二个月", "最后一个月"]
}

/// An office's rules in all their versions.
public struct FrequencyRules: Sendable {
    /// By level and then oldest first.
    public let versions: [FrequencyRule]
    let officeLevel: Level
    let law: FrequencyLaw?

    /// The basis that the law of the office's own province gives; nil where none is known.
    public var knownBasis: String? { law?.basis }

    /// Two statements.
    public static func load(_ office: OfficeID, _ db: any Connection) throws -> FrequencyRules {
        let versions: [FrequencyRule] = try db.all(
            """
            SELECT \(FrequencyRule.columns) FROM representatives_group_rule r WHERE r.office_id = \(office)
             ORDER BY r.level, r.valid_from, r.created_at, r.id
            """)
        let office = try Office.named(office, db)
        return FrequencyRules(versions: versions, officeLevel: office.level, law: FrequencyLaw(of: office))
    }

    /// The rule for groups of that level, or of the office's own, on that day.
    public func rule(for level: Level?, on day: Day) -> FrequencyRule {
        let level = level ?? officeLevel
        let holding = versions.last { $0.level == level && ($0.validFrom.map { $0 <= day } ?? true) }
        return holding ?? FrequencyRule(defaultFor: level, by: law)
    }
}
