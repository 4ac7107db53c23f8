import Platform

/// How often a province's own law makes groups meet, as far as it is known. Elsewhere the program's numbers hold, which
/// are nobody's law, until the office enters its own.
enum FrequencyLaw: CaseIterable {
    case shandong, zhejiang, chongqing

    /// Of the office that bears the province's name, in its own or in that of its area.
    init?(of office: Office) {
        let law = Self.allCases.first { (office.area + office.name).contains($0.place) }
        guard let law else { return nil }
        self = law
    }

    private var place: String {
        switch self {
        case .shandong: "山东"
        case .zhejiang: "浙江"
        case .chongqing: "重庆"
        }
    }

    var basis: String {
        switch self {
        case .shandong: "山东省实施代表法办法第十九条"
        case .zhejiang: "浙江省实施代表法办法第十九条"
        case .chongqing: "重庆市实施代表法办法第二十四条"
        }
    }

    func perYear(_ level: Level) -> Int {
        switch self {
        case .shandong: Self.usual(level)
        case .zhejiang: 3
        case .chongqing: 4
        }
    }

    /// 渝: 每三个月一次.
    var perQuarter: Int { self == .chongqing ? 1 : 0 }

    /// Four times a year in counties and townships, twice above.
    static func usual(_ level: Level) -> Int { level == .county || level == .township ? 4 : 2 }
}
