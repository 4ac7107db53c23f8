import Platform
import Storage
import SuggestionsContract

/// How much of a suggestion the public reads.
public enum PublishedScope: String, CaseIterable, Storable {
    case full
    case titleOnly = "title_only"

    public var title: String {
        switch self {
        case .full: "全文公开"
        case .titleOnly: "仅公开标题"
        }
    }

    /// Whether a deputy who agreed to this much agreed to this scope.
    func isWithin(_ consent: Publication) -> Bool {
        switch self {
        case .full: consent == .full
        case .titleOnly: consent != .none
        }
    }
}

/// Why something is not published (政府信息公开条例 Art. 14–16).
public enum PublicationGround: String, CaseIterable, Storable {
    case stateSecret = "state_secret"
    case tradeSecret = "trade_secret"
    case privacy, deputy, other

    public var title: String {
        switch self {
        case .stateSecret: "涉及国家秘密"
        case .tradeSecret: "涉及商业秘密"
        case .privacy: "涉及个人隐私"
        case .deputy: "代表认为不宜公开"
        case .other: "其他（写明理由）"
        }
    }
}

/// The parts of a suggestion and its reply that are published or withheld each by itself.
public enum PublicationPart: String, CaseIterable, Storable {
    case title, situation, analysis, proposal, reply

    public var title: String {
        switch self {
        case .title: "标题"
        case .situation: "提出的情况"
        case .analysis: "分析"
        case .proposal: "具体建议"
        case .reply: "答复"
        }
    }

    /// The names of the fields with the text to publish instead, and with the reason to withhold it.
    public var textField: String { "\(rawValue)_text" }
    public var withheldField: String { "\(rawValue)_withheld" }
}

/// What the office did with a part.
public enum PublicationTreatment: String, CaseIterable, Storable {
    case asIs = "as_is"
    case redacted, withheld

    public var title: String {
        switch self {
        case .asIs: "照原文公开"
        case .redacted: "处理后公开"
        case .withheld: "不公开"
        }
    }
}

/// What a published suggestion is found by: its number and what was published of it, never its own text.
enum PublicSuggestionSearch {
    static let index = SearchIndex("suggestions_public_search")
}
