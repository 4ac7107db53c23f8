import Kernel

extension Permission {
    /// 系统管理: accounts without rights.
    public static let manageAccounts = Permission("platform.accounts", "管理账号", roles: [.systemAdmin])
    /// 安全管理: rights, locks.
    public static let grantRoles = Permission("platform.grants", "授予和收回角色", roles: [.securityAdmin])
    /// 审计管理: looks at everything the other two do, and changes nothing.
    public static let readAudit = Permission("platform.audit", "查看审计记录", roles: [.auditAdmin])
    /// Who has which account: needed by all three.
    public static let viewAccounts = Permission(
        "platform.account-list", "查看账号", roles: [.systemAdmin, .securityAdmin, .auditAdmin])
}
