import Kernel

extension Permission {
    /// The office's own lists, certificates, the editions of the address book.
    public static let keepService = Permission(
        "representatives.keep_service", "办理代表服务事务", roles: [.officeStaff, .officeHead])
    /// Rules, budget and payments of allowances and funds.
    public static let keepAllowances = Permission(
        "representatives.keep_allowances", "办理代表补贴和经费", roles: [.officeStaff, .officeHead])
    public static let readOwnAllowances = Permission(
        "representatives.own_allowances", "查看本人的补贴发放记录", roles: [.deputy])

    static let ofService: [Permission] = [.keepService, .keepAllowances, .readOwnAllowances]
}
