import Platform
import Storage

/// Where a tenure stands.
public enum TenureState: String, CaseState {
    /// Elected; the qualification is not yet confirmed.
    case elected
    /// May sign, vote, be counted.
    case inOffice = "in_office"
    /// The seat is not vacant, but its holder may not act (代表法 Art. 61).
    case suspended
    /// Over before its term (代表法 Art. 62).
    case ended
    /// Over with its term.
    case expired
    /// The election was found invalid: never a deputy (选举法 Art. 47).
    case invalid

    public var title: String {
        switch self {
        case .elected: "当选待审"
        case .inOffice: "在任"
        case .suspended: "暂停执行职务"
        case .ended: "终止"
        case .expired: "届满"
        case .invalid: "当选无效"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .elected: .waiting
        case .inOffice: .running
        case .suspended, .ended, .invalid: .ended
        case .expired: .done
        }
    }

    /// Holds a seat: 实有代表.
    public static let seated: [TenureState] = [.inOffice, .suspended]
    /// Holds a seat, or will when confirmed: nobody else can be elected to it.
    static let open: [TenureState] = [.elected, .inOffice, .suspended]
    /// Left the seat vacant before the term was over.
    static let vacating: [TenureState] = [.ended, .invalid]
}
