import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One research, material or publication: its text, its files, and the suggestions that came of it.
struct PreparationPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func withdraw() async throws -> WebResponse {
        let (id, scope): (ID<PreparationRecord>, Scope) = (try visit.id("record"), visit.scope)
        let raw = CaseForms.input(visit.form, for: KeepPreparation.withdrawal)
        return try await app.save(then: "\(PreparationListPage.path)/\(id)", done: "已撤回，代表不再看到，记录和原因保留。", or: page) {
            db in
            try KeepPreparation.withdraw(id, raw, by: scope, db)
        }
    }

    func link() async throws -> WebResponse {
        let (id, scope): (ID<PreparationRecord>, Scope) = (try visit.id("record"), visit.scope)
        let raw = CaseForms.input(visit.form, for: LinkPreparation.fields(for: visit.scope))
        return try await app.save(then: "\(PreparationListPage.path)/\(id)", done: "已关联，建议的页面上会写明来源。", or: page) { db in
            try LinkPreparation.link(id, raw, by: scope, db)
        }
    }

    func unlink() async throws -> WebResponse {
        let (id, scope): (ID<PreparationRecord>, Scope) = (try visit.id("record"), visit.scope)
        let link: ID<PreparationLink> = try visit.id("link")
        return try await app.save(then: "\(PreparationListPage.path)/\(id)", done: "已取消关联。", or: page) { db in
            try LinkPreparation.unlink(link, of: id, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<PreparationRecord> = try visit.id("record")
        let scope = visit.scope
        let (record, links, own, files) = try await app.database.read { db in
            (
                try PreparationRecord.find(id, for: scope, db), try PreparationLink.of(id, for: scope, db),
                scope.people.isEmpty ? [] : try LinkPreparation.own(for: scope, db),
                try AttachmentList.of(Reference(PreparationRecord.reference, id), .preparation, for: scope, db)
            )
        }
        let names = record.kind.names
        let forms = forms(record, links, own.map { Option($0.id.description, $0.name) })
        return .page(record.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(record.title, crumbs: [Link("会前资料", PreparationListPage.path)])
            if let failure, failure.fields.isEmpty { Callout(.late, failure.message) }
            FactList(facts(record))
            Panel(names.body) { Passage(record.body) }
            AttachmentPanel(files, csrf: visit.csrf)
            Panel("由此形成的建议") {
                DataTable(
                    links, caption: "由此形成的建议", empty: "还没有关联建议。",
                    columns: [
                        .link("建议", { $0.suggestionName }, href: { "/suggestions/\($0.suggestion)" })
                    ])
            }
            ActsPanel(forms, of: visit, failure)
        }
    }

    private func facts(_ record: PreparationRecord) -> [Fact] {
        let names = record.kind.names
        var facts = [
            Fact("种类", record.kind.title), Fact(names.author, record.author),
            Fact(names.day, record.heldOn.description),
        ]
        if let place = record.place { facts.append(Fact("地点", place)) }
        if let copies = record.copies { facts.append(Fact("印数", "\(copies) 册")) }
        if let day = record.withdrawnOn { facts.append(Fact("撤回", "\(day)：\(record.withdrawnReason ?? "")")) }
        return facts
    }

    private func forms(_ record: PreparationRecord, _ links: [PreparationLink], _ own: [Option]) -> [ActionForm] {
        let scope = visit.scope
        guard record.withdrawnOn == nil, LinkPreparation.mayLink(scope) else { return [] }
        let path = "\(PreparationListPage.path)/\(record.id)"
        let fields = CaseForms(options: [LinkPreparation.source: own])
        // A deputy who leads none has nothing to choose from.
        let mayChoose = scope.people.isEmpty || !own.isEmpty
        let link = ActionForm(
            "关联建议", action: "\(path)/links", submit: "关联", next: "之后：建议的页面上写明由此形成。",
            fields: fields.fields(LinkPreparation.fields(for: scope)), primary: true)
        let mine = Set(own.map(\.value))
        let unlinks = links.filter { scope.may(.keepPreparation) || mine.contains($0.suggestion.description) }.map {
            ActionForm(
                "取消关联：\($0.suggestionName)", action: "\(path)/links/\($0.id)/end", submit: "取消关联",
                next: "之后：建议的页面上不再显示。")
        }
        guard scope.may(.keepPreparation) else { return (mayChoose ? [link] : []) + unlinks }
        let withdrawal = ActionForm(
            "撤回", action: "\(path)/withdraw", submit: "撤回", next: "之后：代表不再看到，记录和原因保留。",
            fields: fields.fields(KeepPreparation.withdrawal))
        return (mayChoose ? [link] : []) + unlinks + [withdrawal]
    }
}
