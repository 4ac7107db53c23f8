import Kernel

extension Permission {
    /// Plans, gradings, awards, circulars and advice are the office's own papers.
    public static let readAppraisal = Permission(
        "representatives.appraisal-read", "查看述职、测评、表彰和通报", roles: [.officeStaff, .officeHead])
    public static let keepAppraisal = Permission(
        "representatives.appraisal-keep", "办理述职、测评、表彰和通报", roles: [.officeStaff, .officeHead])
    /// A deputy sees the reports of their own tenures only, the office all of them.
    public static let readVoterReport = Permission(
        "representatives.report-read", "查看述职情况", roles: [.deputy, .officeStaff, .officeHead])
    public static let handInVoterReport = Permission(
        "representatives.report-hand-in", "交本人的述职报告", roles: [.deputy])

    static let ofAppraisal: [Permission] = [
        .readAppraisal, .keepAppraisal, .readVoterReport, .handInVoterReport,
    ]
}
