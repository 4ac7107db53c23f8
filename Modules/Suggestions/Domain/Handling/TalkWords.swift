import Storage

/// When in the handling a talk was (三沟通：办前、办中、办后).
public enum TalkStage: String, CaseIterable, Storable {
    case before, during, after

    public var title: String {
        switch self {
        case .before: "办前"
        case .during: "办中"
        case .after: "办后"
        }
    }
}

/// With whom the unit talked: the deputies, or, in the other two directions, the co-units and the office.
public enum TalkCounterpart: String, CaseIterable, Storable {
    case deputy
    case coUnit = "co_unit"
    case office

    public var title: String {
        switch self {
        case .deputy: "代表"
        case .coUnit: "会办单位"
        case .office: "代工委"
        }
    }
}

/// What a contacted signer says of the unit's record.
public enum TalkAnswer: String, CaseIterable, Storable {
    case isTrue = "true"
    case differs

    public var title: String { self == .isTrue ? "沟通属实" : "有出入" }
}
