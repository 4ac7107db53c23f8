import Storage

/// 三查: which of the three checks what was done on the spot was.
public enum SupervisionCheck: String, CaseIterable, Storable {
    case again, spot, inspection

    public var title: String {
        switch self {
        case .again: "复查"
        case .spot: "抽查"
        case .inspection: "督查"
        }
    }
}
