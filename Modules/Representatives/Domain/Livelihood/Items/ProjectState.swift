import Platform
import Storage

/// Where a livelihood project (民生实事) stands: 征集 → 初定 → 票决 → 监督 → 评估.
public enum ProjectState: String, CaseState {
    case lead, dropped, candidate, chosen
    case notChosen = "not_chosen"
    case done, rated

    public var title: String {
        switch self {
        case .lead: "线索"
        case .dropped: "不列入"
        case .candidate: "候选项目"
        case .chosen: "票决入选，实施中"
        case .notChosen: "票决未入选"
        case .done: "已完成，待评估"
        case .rated: "已评估"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .lead, .candidate, .done: .waiting
        case .chosen: .running
        case .rated: .done
        case .dropped, .notChosen: .ended
        }
    }
}

public enum ProjectEvent: String, CaseEvent {
    case nominate, drop, vote, progress, finish, rate

    public var title: String {
        switch self {
        case .nominate: "列为候选项目"
        case .drop: "不列入"
        case .vote: "登记票决"
        case .progress: "登记进展"
        case .finish: "登记完成"
        case .rate: "登记评估"
        }
    }
}

/// How deputies rate a project that is done.
public enum ProjectRating: String, CaseIterable, Storable {
    case satisfied, basically, unsatisfied

    public var title: String {
        switch self {
        case .satisfied: "满意"
        case .basically: "基本满意"
        case .unsatisfied: "不满意"
        }
    }
}
