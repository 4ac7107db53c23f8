import Kernel
import Platform
import Storage

/// How many awards of a category a year has places for: 优秀代表建议 10 % of the year's suggestions, 优秀代表 6 % of the
/// deputies, or what the office's rules say.
public struct AwardQuota: Sendable, Equatable {
    public let category: AwardCategory
    /// What the share is of, in words: "本年大会建议".
    public let baseTitle: String
    public let base: Int
    public let percent: Int
    /// Nominated, decided or published.
    public let used: Int

    /// Rounded half up to a whole number.
    public var places: Int { (2 * base * percent + 100) / 200 }
    /// Negative when more are nominated than there are places.
    public var left: Int { places - used }

    /// The figure whose value is the number of the year's suggestions; another subsystem brings it.
    static let suggestionsKey = "suggestions.session.total"

    /// The quotas of a year; a category without one is absent, and 优秀代表建议 where nobody counts suggestions.
    ///
    /// - Parameter statistics: the house's figures, one of which counts the year's suggestions.
    public static func all(year: Int, statistics: [Statistic], in office: OfficeID, _ db: any Connection) throws
        -> [AwardQuota]
    {
        let rules = try AppraisalRules.current(in: office, db)
        let used = try used(year, office, db)
        var quotas: [AwardQuota] = []
        if let counting = statistics.first(where: { $0.covers(suggestionsKey) }) {
            let period = try Period(from: .first(of: year), to: .last(of: year))
            let base = try counting.figures(period, office, db).reduce(0) { $0 + $1.value }
            quotas.append(
                AwardQuota(
                    category: .suggestion, baseTitle: "本年大会建议", base: base, percent: rules.suggestions,
                    used: used[.suggestion] ?? 0))
        }
        let deputies = try SittingCongress.of(office, db).deputies(in: office, db)
        quotas.append(
            AwardQuota(
                category: .deputy, baseTitle: "本级在任代表", base: deputies, percent: rules.deputies,
                used: used[.deputy] ?? 0))
        return quotas
    }

    /// Throws `invalid` beside the field `over_quota_reason` when the year has no place left and no reason is given.
    static func require(
        placeFor category: AwardCategory, year: Int, or reason: String?, statistics: [Statistic], in office: OfficeID,
        _ db: any Connection
    ) throws {
        guard reason == nil else { return }
        let quota = try all(year: year, statistics: statistics, in: office, db).first { $0.category == category }
        guard let quota, quota.left <= 0 else { return }
        throw Failure.invalid(
            field: "over_quota_reason", "\(year)年度\(category.title)名额 \(quota.places) 个已用完，超出的请写明原因。")
    }

    private static func used(_ year: Int, _ office: OfficeID, _ db: any Connection) throws -> [AwardCategory: Int] {
        try db.lookup(
            """
            SELECT a.category, COUNT(*) FROM representatives_award a
             WHERE a.office_id = \(office) AND a.year = \(year) AND a.state IN \(AwardState.counted)
             GROUP BY a.category
            """)
    }
}
