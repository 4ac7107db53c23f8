import Kernel
import Platform
import Storage

public enum AttendanceSubject {}
/// One deputy's part in one activity.
public typealias AttendanceID = ID<AttendanceSubject>

/// Where one deputy's part in an activity stands.
public enum AttendanceState: String, CaseState {
    case invited
    case signedUp = "signed_up"
    case leaveAsked = "leave_asked"
    case onLeave = "on_leave"
    case attended, absent

    public var title: String {
        switch self {
        case .invited: "已邀请"
        case .signedUp: "已报名"
        case .leaveAsked: "请假待批"
        case .onLeave: "请假"
        case .attended: "出席"
        case .absent: "缺席"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .invited, .leaveAsked: .waiting
        case .signedUp: .running
        case .attended: .done
        case .onLeave, .absent: .ended
        }
    }
}

/// How somebody was found to be there.
public enum CheckInWay: String, CaseIterable, Storable {
    case qr, code, list, ledger

    public var title: String {
        switch self {
        case .qr: "扫码"
        case .code: "输入签到码"
        case .list: "纸质签到表"
        case .ledger: "台账"
        }
    }
}

/// Why leave is asked for. Health is sensitive (个人信息保护法 Art. 28): the reason is for the office and the deputy.
public enum LeaveKind: String, CaseIterable, Storable {
    case duty, health, family, other

    public var title: String {
        switch self {
        case .duty: "公务冲突"
        case .health: "健康原因"
        case .family: "家庭事务"
        case .other: "其他"
        }
    }
}
