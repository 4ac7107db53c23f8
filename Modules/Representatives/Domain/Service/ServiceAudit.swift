/// What the room's own acts read as in the audit trail.
enum ServiceAudit {
    static let titles: [String: String] = EntryList.ofService.map(\.auditTitles).reduce(into: own) {
        $0.merge($1) { first, _ in first }
    }

    private static let own = [
        "representatives.certificate-batch.issued": "代表证：制发一批",
        "representatives.certificate-batch.entered": "代表证：登入台账里的",
        "representatives.certificate-batch.received": "代表证：签收",
        "representatives.certificate-batch.exported": "代表证：导出名单和签收表",
        "representatives.certificate.lost": "代表证：挂失",
        "representatives.certificate.replaced": "代表证：换发",
        "representatives.certificate.returned": "代表证：交回",
        "representatives.address-book.taken": "取走通讯录（完整手机号码）",
        "representatives.allowance-rule.set": "补贴：登记标准",
        "representatives.budget-entry.entered": "经费：登记预算",
        "representatives.payment.paid": "补贴：发放",
        "representatives.payment.reversed": "补贴：冲销",
        "representatives.payment.exported": "补贴：导出签领表",
    ]
}
