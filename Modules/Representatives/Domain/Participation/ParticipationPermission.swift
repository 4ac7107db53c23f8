import Kernel

extension Permission {
    /// To ask deputies to an activity, decide on leave, keep the roll.
    public static let keepParticipation = Permission(
        "representatives.keep_participation", "组织代表参加活动", roles: [.officeStaff, .officeHead])
    /// A deputy's own part, of the tenures of that person alone.
    public static let takePart = Permission("representatives.take_part", "报名、请假和签到", roles: [.deputy])
    public static let readAttendance = Permission(
        "representatives.read_attendance", "查看参加活动的情况", roles: [.deputy, .officeStaff, .officeHead])

    /// A unit sees those handed to it, a deputy their own.
    public static let readOpinions = Permission(
        "representatives.read_opinions", "查看代表活动意见",
        roles: [.deputy, .officeStaff, .officeHead, .unitClerk, .unitReviewer, .unitLeader])
    public static let raiseOpinions = Permission(
        "representatives.raise_opinions", "登记代表活动意见", roles: [.deputy, .officeStaff, .officeHead])
    public static let keepOpinions = Permission(
        "representatives.keep_opinions", "交办和告知代表活动意见", roles: [.officeStaff, .officeHead])
    public static let answerOpinions = Permission(
        "representatives.answer_opinions", "答复代表活动意见", roles: [.unitClerk, .unitReviewer, .unitLeader])

    static let ofParticipation: [Permission] = [
        .keepParticipation, .takePart, .readAttendance, .readOpinions, .raiseOpinions, .keepOpinions, .answerOpinions,
    ]
}
