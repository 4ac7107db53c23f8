import Kernel

extension Permission {
    /// 民情直报, 民生实事 and 议政代表: reading and keeping.
    public static let keepLivelihood = Permission(
        "representatives.keep_livelihood", "办理民情直报和民生实事", roles: [.officeStaff, .officeHead])
    public static let signBriefs = Permission("representatives.sign_briefs", "签发民情直报", roles: [.officeHead])

    static let ofLivelihood: [Permission] = [.keepLivelihood, .signBriefs]
}
