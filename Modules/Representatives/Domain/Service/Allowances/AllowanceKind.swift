import Platform
import Storage

/// What is paid: the items of the budget (代表法 Art. 40–42; 002-10).
public enum AllowanceKind: String, CaseIterable, Storable {
    /// 履职补贴, by year and deputy.
    case subsidy
    /// 误工补助, for deputies without wages, by activity.
    case lostWages = "lost_wages"
    /// 交通费, by activity.
    case travel
    /// 小组经费, by year and member.
    case groupFund = "group_fund"
    case other

    public var title: String {
        switch self {
        case .subsidy: "履职补贴"
        case .lostWages: "误工补助"
        case .travel: "交通费"
        case .groupFund: "小组经费"
        case .other: "其他活动补助"
        }
    }

    /// What the rule's amount is for.
    public var per: String {
        switch self {
        case .subsidy, .groupFund: "元/年/人"
        case .lostWages, .travel, .other: "元/人/次"
        }
    }

    /// Whether it is paid for coming to an activity.
    var isByActivity: Bool { self != .subsidy && self != .groupFund }

    static func field(_ kinds: [AllowanceKind] = allCases) -> InputField {
        InputField("kind", "项目", .choice(kinds.map { .init($0.rawValue, $0.title) }), required: true)
    }
}
