import Storage

/// What the 代表资格审查委员会 finds of an election (选举法 Art. 47).
public enum ReviewResult: String, CaseIterable, Storable {
    case valid, invalid

    public var title: String { self == .valid ? "审查有效" : "审查无效" }
}
