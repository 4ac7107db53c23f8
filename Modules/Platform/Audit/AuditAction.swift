/// What the actions of Platform read as; those of subsystems are shown as they are stored.
enum AuditAction {
    static let titles = [
        "platform.sign-in": "登录",
        "platform.sign-in-refused": "登录被拒绝",
        "platform.sign-out": "退出",
        "platform.account-created": "新建账号",
        "platform.account-closed": "停用账号",
        "platform.account-locked": "锁定账号",
        "platform.account-unlocked": "解锁账号",
        "platform.password-changed": "修改密码",
        "platform.password-reset": "重设密码",
        "platform.role-granted": "授予角色",
        "platform.role-revoked": "收回角色",
        "platform.token-made": "生成接口令牌",
        "platform.tokens-ended": "收回接口令牌",
        "platform.audit-checked": "校验审计记录",
    ]
}

extension AuditEntry {
    public var title: String { AuditAction.titles[action] ?? action }
}
