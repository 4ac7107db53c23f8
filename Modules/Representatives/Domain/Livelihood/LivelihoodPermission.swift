import Kernel

extension Permission {
    /// 民情直报, 民生实事 and 议政代表: reading and keeping.
    public static let keepLivelihood = Permission(
        "representatives.keep_livelihood", "办理民情直报和民生实事", roles: [.officeStaff, .officeHead])
    /// The office all issues, a unit those passed to it.
    public static let readBriefs = Permission(
        "representatives.read_briefs", "查看民情直报",
        roles: [.officeStaff, .officeHead, .unitClerk, .unitReviewer, .unitLeader])
    public static let answerBriefs = Permission(
        "representatives.answer_briefs", "答复民情直报的落实情况", roles: [.unitClerk, .unitReviewer, .unitLeader])
    public static let signBriefs = Permission("representatives.sign_briefs", "签发民情直报", roles: [.officeHead])

    static let ofLivelihood: [Permission] = [.keepLivelihood, .readBriefs, .answerBriefs, .signBriefs]
}
