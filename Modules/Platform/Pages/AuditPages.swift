import Kernel
import Storage
import Web

/// The audit trail: read and verified, never changed.
public func auditPages(_ app: Application) -> [Route] {
    [
        .get("/audit", .holding(.readAudit), "查看审计记录") { visit in
            let query = visit.list(
                sorts: ["position"], filters: ["from", "to", "account", "area"], descending: true)
            let scope = visit.scope
            let titles = app.auditTitles
            let list = try await app.database.read { db in
                try AuditList.read(
                    AuditList.Filter(query), titles: titles, limit: query.limit, offset: query.offset, by: scope, db)
            }
            return auditPage(list, query, titles, app, visit)
        },
        .post("/audit/check", .holding(.readAudit), "校验审计记录") { visit in
            let scope = visit.scope
            var anchor: AuditHead?
            if let text = try visit.form.optional("anchor", "校验码", maxLength: 100) {
                guard let head = AuditHead(text: text) else {
                    throw Failure.invalid(field: "anchor", "校验码应当像“128:9f86…”，请照原样填写。")
                }
                anchor = head
            }
            let check = try await app.database.read { [anchor] db in try Audit.check(scope.office, against: anchor, db)
            }
            try await app.database.write { db in try check.note(by: scope, db) }
            return checkPage(check)
        },
    ]
}

extension AuditList.Filter {
    fileprivate init(_ query: ListQuery) {
        self.init(
            from: query.day("from"), to: query.day("to"), account: query.id("account"), area: query.filter("area"),
            search: query.search)
    }
}

private func auditPage(
    _ list: AuditList, _ query: ListQuery, _ titles: [String: String], _ app: Application, _ visit: Visit
) -> WebResponse {
    let words = app.auditWords
    return .page("审计记录", wide: true) {
        PageHeader("审计记录", lead: "谁在什么时候办了什么，从新到旧。记录只增不改。")
        FilterBar(
            query, search: "姓名、动作",
            fields: [
                .days("from", "to", "时间"),
                .select("area", "范围", app.subsystems.map { Option($0.id, $0.title) }),
            ])
        DataTable(
            list.entries, caption: "审计记录",
            columns: [
                .number("序号") { $0.position }, .text("时间") { $0.at.minuteText },
                .html("人") { entry in
                    entry.account.map { a(entry.accountName, .href("/audit?account=\($0)")) }
                        ?? .text(entry.accountName)
                },
                .text("动作") { $0.title(in: titles) }, .text("对象") { "\($0.subject.kind) \($0.subject.id)" },
                .text("说明") { words.details(of: $0) },
            ])
        Pager(query, total: list.total)
        if let head = list.head {
            Panel("校验") {
                p("抄下现在的校验码，另行保存；以后填在下面，就能发现整条记录被重写。")
                p { code(head.text) }
                FormView(
                    action: "/audit/check", csrf: visit.csrf, submit: "校验", next: "从第一条查到最后一条，只查不改",
                    fields: [.text("anchor", "以前保存的校验码", hint: "没有可以不填。", maxLength: 100)])
            }
        }
    }
}

private func checkPage(_ check: AuditCheck) -> WebResponse {
    .page("校验结果") {
        PageHeader("校验结果", crumbs: [Link("审计记录", "/audit")])
        if check.isWhole {
            Callout(.done, "共 \(check.entries) 条，全部完好：没有改动、删除、插入或调换。")
        } else {
            Callout(.late, "共 \(check.entries) 条，发现 \(check.faults.count) 处问题。请保护现场，报告负责人。")
            DataTable(
                check.faults, caption: "问题",
                columns: [.number("序号") { $0.position }, .text("问题") { $0.kind.title }])
        }
        FactList([Fact("末位校验码", check.head?.text)])
    }
}
