import Platform
import Storage

/// 把关三关: which three an office's reviewers tick before they pass a suggestion on; offices name them differently.
public enum ReviewGates: String, CaseIterable, Storable {
    case none
    /// 政治关、法律关、质量关.
    case law
    /// 选题关、内容关、政策关.
    case policy

    public var titles: [String] {
        switch self {
        case .none: []
        case .law: ["政治关", "法律关", "质量关"]
        case .policy: ["选题关", "内容关", "政策关"]
        }
    }

    public var title: String { titles.isEmpty ? "不单列三关" : titles.joined(separator: "、") }

    static let names = ["gate_1", "gate_2", "gate_3"]
    /// Of the verbs that pass a suggestion on; `ReviewStandards.fields` names them as the office does, or leaves them out.
    static let fields = zip(names, ["第一关", "第二关", "第三关"]).map { InputField($0, "\($1)已过", .yesNo) }
}
