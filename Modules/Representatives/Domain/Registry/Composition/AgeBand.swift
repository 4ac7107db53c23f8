import Kernel

/// Ages as the work report groups them, in full years on a day.
public enum AgeBand: String, CaseIterable, Sendable {
    case to35 = "0-35"
    case to45 = "36-45"
    case to55 = "46-55"
    case to65 = "56-65"
    case above = "66"
    case unknown

    public var title: String {
        switch self {
        case .to35: "35岁及以下"
        case .to45: "36至45岁"
        case .to55: "46至55岁"
        case .to65: "56至65岁"
        case .above: "66岁及以上"
        case .unknown: "未填出生日期"
        }
    }

    /// The oldest age that belongs to the band; nil where there is no bound.
    private var oldest: Int? {
        switch self {
        case .to35: 35
        case .to45: 45
        case .to55: 55
        case .to65: 65
        case .above, .unknown: nil
        }
    }

    /// The band of somebody born on that day.
    public static func of(_ bornOn: Day?, on today: Day) -> AgeBand {
        guard let bornOn else { return .unknown }
        return allCases.first { band in band.first(on: today).map { bornOn >= $0 } ?? false } ?? .above
    }

    /// The first birth date of the band: who was born before is older. Nil without such a bound.
    func first(on today: Day) -> Day? { oldest.map { today.adding(months: -12 * ($0 + 1)).advanced(by: 1) } }

    /// The last birth date of the band: who was born after is younger. Nil without such a bound.
    func last(on today: Day) -> Day? {
        guard let place = Self.allCases.firstIndex(of: self), place > 0, self != .unknown else { return nil }
        return Self.allCases[place - 1].first(on: today)?.advanced(by: -1)
    }
}
