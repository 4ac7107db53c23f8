/// What the platform's own actions read as. Those of cases come from their tables, others from their subsystem.
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
        "platform.ledger-import": "导入台账",
        "platform.meeting-registered": "登记会议",
        "platform.calendar.import": "导入放假安排",
        "platform.clock-rule.change": "改动期限规定",
        "platform.attachment-added": "添加附件",
        "platform.attachment-withdrawn": "撤回附件",
        "platform.attachment-downloaded": "下载保密件的附件",
        "platform.letter-template-added": "上传文书模板",
        "platform.letter-template-ended": "恢复系统自带的文书样式",
        "platform.letters-asked": "批量生成文书",
        "platform.letters-cancelled": "取消批量生成文书",
        "platform.letters-downloaded": "下载批量生成的文书",
    ]
}

extension Application {
    /// What each action in the audit trail reads as.
    public var auditTitles: [String: String] {
        var titles = AuditAction.titles
        for subsystem in subsystems {
            titles.merge(subsystem.auditTitles) { first, _ in first }
            for diagram in subsystem.diagrams { titles.merge(diagram.events) { first, _ in first } }
        }
        for ledger in ledgers { titles["\(ledger.kind).import"] = "台账“\(ledger.name)”：改动一行" }
        return titles
    }
}

extension AuditEntry {
    /// The action in words; an action of a part that this program no longer has, as it is stored.
    public func title(in titles: [String: String]) -> String { titles[action] ?? action }
}
