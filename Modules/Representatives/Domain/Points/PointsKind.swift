import RepresentativesContract
import Storage

/// What a rule of points is about: a kind of performance, or not having come to an activity (domain 2.4: 请假扣分).
public enum PointsKind: Hashable, Sendable, CaseIterable, RawRepresentable, Storable {
    case performance(PerformanceKind)
    /// 请假, granted; and 缺席: of activities that were held.
    case leave, absence

    public static let allCases = PerformanceKind.allCases.map(PointsKind.performance) + [.leave, .absence]

    public init?(rawValue: String) {
        guard let found = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = found
    }

    public var rawValue: String {
        switch self {
        case .performance(let kind): kind.rawValue
        case .leave: "leave"
        case .absence: "absence"
        }
    }

    public var title: String {
        switch self {
        case .performance(let kind): kind.title
        case .leave: "请假"
        case .absence: "缺席"
        }
    }

    /// 扣分: its points and its cap are negative.
    public var isDeduction: Bool { self == .leave || self == .absence }
}
