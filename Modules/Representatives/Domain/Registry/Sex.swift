import Storage

/// As the register of deputies has it.
public enum Sex: String, CaseIterable, Storable {
    case male, female

    public var title: String { self == .male ? "男" : "女" }
}
