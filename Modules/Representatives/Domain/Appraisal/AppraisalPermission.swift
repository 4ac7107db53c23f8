import Kernel

extension Permission {
    /// Plans, gradings, awards, circulars and advice are the office's own papers.
    public static let readAppraisal = Permission(
        "representatives.read_appraisal", "查看述职、测评、表彰和通报", roles: [.officeStaff, .officeHead])
    public static let keepAppraisal = Permission(
        "representatives.keep_appraisal", "办理述职、测评、表彰和通报", roles: [.officeStaff, .officeHead])
    /// A deputy sees the reports of their own tenures only, the office all of them.
    public static let readVoterReport = Permission(
        "representatives.read_voter_report", "查看述职情况", roles: [.deputy, .officeStaff, .officeHead])
    public static let handInVoterReport = Permission(
        "representatives.hand_in_voter_report", "交本人的述职报告", roles: [.deputy])

    static let ofAppraisal: [Permission] = [
        .readAppraisal, .keepAppraisal, .readVoterReport, .handInVoterReport,
    ]
}
