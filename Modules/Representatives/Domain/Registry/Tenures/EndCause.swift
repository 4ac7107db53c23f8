import Platform
import Storage

/// Why a tenure ends before its term: the closed list of 代表法 Art. 62, death included.
public enum EndCause: String, CaseIterable, Storable {
    case moved, resigned
    case orderedToResign = "ordered_to_resign"
    case absent, recalled, nationality
    case politicalRights = "political_rights"
    case capacity, death

    public var title: String {
        switch self {
        case .moved: "迁出或者调离本行政区域"
        case .resigned: "辞职被接受"
        case .orderedToResign: "责令辞职被接受"
        case .absent: "未经批准两次不出席本级人民代表大会会议"
        case .recalled: "被罢免"
        case .nationality: "丧失中华人民共和国国籍"
        case .politicalRights: "依照法律被剥夺政治权利"
        case .capacity: "丧失行为能力"
        case .death: "去世"
        }
    }
}
