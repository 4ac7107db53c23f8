import Platform
import Storage

/// The small registers of contact: who looks after whom, and since when.
public enum DutyKind: String, CaseIterable, Storable {
    /// 代表联系选民名册
    case voters
    /// 民情联络员, 社情民意联络员: people fixed to a deputy
    case liaisons
    /// 领导分包乡镇、街道
    case leaders
    /// 三进: 兼职委员、乡镇人大主席、骨干代表进委室
    case seconded
    /// 三联系: 委室联系部门
    case rooms

    public var title: String {
        switch self {
        case .voters: "联系选民名册"
        case .liaisons: "民情联络员"
        case .leaders: "领导分包乡镇街道"
        case .seconded: "进委室人员"
        case .rooms: "委室联系部门"
        }
    }

    /// Who looks after somebody; nil where that is the deputy.
    public var personTitle: String? {
        switch self {
        case .voters: nil
        case .liaisons: "联络员姓名"
        case .leaders: "领导"
        case .seconded: "人员及身份"
        case .rooms: "委室"
        }
    }

    public var areaTitle: String {
        switch self {
        case .voters: "选区或地段"
        case .liaisons: "村、社区"
        case .leaders: "乡镇、街道"
        case .seconded: "进哪个委室"
        case .rooms: "联系的部门"
        }
    }

    /// Whether a deputy is part of it.
    public var namesDeputy: Bool { self == .voters || self == .liaisons }

    /// What is filled in for a new line.
    public var fields: [InputField] {
        var fields: [InputField] = []
        if let personTitle {
            fields.append(InputField("person", personTitle, .line(maxLength: 60), required: true))
        }
        if namesDeputy { fields.append(InputField("code", "代表编号", .line(maxLength: 40), required: true)) }
        fields.append(InputField("area", areaTitle, .line(maxLength: 100), required: self != .voters))
        if self == .voters {
            fields.append(InputField("voters", "联系选民人数", .line(maxLength: 6), required: true))
        }
        fields.append(InputField("day", "开始之日", .day, required: true))
        return fields
    }
}
