import Storage

/// What a deputies' group is formed by (代表法 Art. 27): by area, or by field.
public enum GroupKind: String, CaseIterable, Storable {
    case comprehensive, professional

    public var title: String { self == .comprehensive ? "综合" : "专业" }
}
