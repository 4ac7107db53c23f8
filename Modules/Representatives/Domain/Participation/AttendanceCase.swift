import Kernel
import Platform

/// One deputy's part in an activity as a case: asked, signed up, on leave, there or not.
public enum AttendanceCase: CaseType {
    public typealias State = AttendanceState
    public typealias Event = AttendanceEvent
    public typealias Facts = AttendanceFacts
    private typealias Row = Transition<AttendanceCase>

    public static let kind = "representatives.attendance"
    public static let title = "参加活动"
    public static let machine = StateMachine<AttendanceCase>(
        start: .invited, openings: [.init("邀请", when: .notCancelled, starts: [])],
        signingUp + leave + presence + correction)

    private static let signingUp: [Row] = [
        Row(
            .invited, .signUp, by: .deputy, requires: [.mayAct, .notCancelled, .notOver], to: .signedUp,
            next: "请按时参加，到场后签到。"),
        Row(.invited, .signUp, by: .office, requires: [.couldCome, .notCancelled], to: .signedUp, next: "代表到场后签到。"),
    ]

    private static let leave: [Row] =
        [.invited, .signedUp].flatMap { (from: AttendanceState) in
            [
                Row(
                    from, .askLeave, by: .deputy, requires: [.notCancelled, .notOver], to: .leaveAsked,
                    next: "由代工委审批，结果会告诉您。"),
                Row(from, .askLeave, by: .office, requires: [.notCancelled], to: .leaveAsked, next: "由代工委审批。"),
            ]
        } + [
            Row(
                .leaveAsked, .approveLeave, by: .office, requires: [.notCancelled], to: .onLeave,
                next: "不计缺席；能来参加时可以销假。"),
            Row(
                .leaveAsked, .refuseLeave, by: .office, when: .hasSignedUp, requires: [.notCancelled], to: .signedUp,
                next: "请按时参加。"),
            Row(
                .leaveAsked, .refuseLeave, by: .office, when: .hasNotSignedUp, requires: [.notCancelled], to: .invited,
                next: "请按时参加。"),
        ]
        + [.leaveAsked, .onLeave].flatMap { (from: AttendanceState) in
            [
                Row(
                    from, .cancelLeave, by: .deputy, requires: [.mayAct, .notCancelled, .notOver], to: .signedUp,
                    next: "请按时参加，到场后签到。"),
                Row(
                    from, .cancelLeave, by: .office, requires: [.couldCome, .notCancelled], to: .signedUp,
                    next: "代表到场后签到。"),
            ]
        }

    private static let presence: [Row] =
        [.invited, .signedUp, .leaveAsked, .onLeave].flatMap { (from: AttendanceState) in
            [
                Row(
                    from, .checkIn, by: .deputy, requires: [.mayAct, .notCancelled, .hasCome, .notOver], to: .attended,
                    next: "已计入履职档案。"),
                Row(
                    from, .markPresent, by: .office, requires: [.couldCome, .notCancelled, .hasCome], to: .attended,
                    next: "计入代表的履职档案。"),
            ]
        } + [
            Row(
                .invited, .closeRoll, by: .office, requires: [.notCancelled, .hasCome], to: .absent,
                next: "有出入的请告诉代工委，可以补假或更正。"),
            Row(
                .signedUp, .closeRoll, by: .office, requires: [.notCancelled, .hasCome], to: .absent,
                next: "有出入的请告诉代工委，可以补假或更正。"),
        ]

    private static let correction: [Row] = [
        Row(
            .attended, .correct, by: .office, when: .hasSignedUp, to: .signedUp, next: "履职档案里的这一条冲销；请重新登记，或记为缺席。"),
        Row(
            .attended, .correct, by: .office, when: .hasNotSignedUp, to: .invited, next: "履职档案里的这一条冲销；请重新登记，或记为缺席。"),
        Row(
            .absent, .markPresent, by: .office, requires: [.couldCome, .notCancelled], to: .attended,
            next: "计入代表的履职档案。"),
        Row(.absent, .excuse, by: .office, to: .onLeave, next: "不再计为缺席。"),
    ]
}

extension Transition<AttendanceCase>.Who {
    static let office = Self("代工委", .keepParticipation)
    static let deputy = Self("代表本人", .takePart) { $0.people.contains($1.person) }
}

extension Transition<AttendanceCase>.Condition {
    static let mayAct = Self("代表资格在任（暂停执行代表职务期间，或者资格终止、届满后，不能报名和签到）") { $0.mayAct }
    static let couldCome = Self("活动当天代表资格在任（已经暂停执行代表职务，或者资格终止、届满的，不能登记）") { $0.couldCome }
    static let notCancelled = Self("活动没有取消", isAwaited: true) { !$0.activity.isCancelled }
    static let hasCome = Self("活动的日子已到") { $0.activity.heldOn <= $0.today }
    static let notOver = Self("活动还没有过去") { $0.today <= $0.activity.lastDay }
    static let hasSignedUp = Self("报过名") { $0.signedUpAt != nil }
    static let hasNotSignedUp = Self("没有报过名") { $0.signedUpAt == nil }
}
