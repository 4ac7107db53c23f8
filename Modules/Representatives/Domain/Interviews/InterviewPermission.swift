import Kernel

extension Permission {
    /// A unit sees those it is asked to, a deputy their own.
    public static let readInterviews = Permission(
        "representatives.read_interviews", "查看代表约见",
        roles: [.deputy, .officeStaff, .officeHead, .unitClerk, .unitReviewer, .unitLeader])
    public static let askInterview = Permission("representatives.ask_interview", "提出约见", roles: [.deputy])
    public static let keepInterviews = Permission(
        "representatives.keep_interviews", "安排和登记代表约见", roles: [.officeStaff, .officeHead])
    public static let answerInterviews = Permission(
        "representatives.answer_interviews", "答复代表约见", roles: [.unitClerk, .unitReviewer, .unitLeader])

    static let ofInterviews: [Permission] = [.readInterviews, .askInterview, .keepInterviews, .answerInterviews]
}
