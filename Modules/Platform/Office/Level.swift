import Kernel
import Storage

/// The five levels of people's congresses (代表法 Art. 2).
public enum Level: String, CaseIterable, Storable {
    case national, province, city, county, township

    public var title: String {
        switch self {
        case .national: "全国"
        case .province: "省"
        case .city: "市"
        case .county: "县"
        case .township: "乡"
        }
    }

    /// A congress of this level by its term: "市第6届".
    public func congress(_ term: Int) -> String { "\(title)第\(term)届" }

    /// The level of that title; nil for any other word.
    public init?(title: String) {
        guard let level = Level.allCases.first(where: { $0.title == title }) else { return nil }
        self = level
    }
}
