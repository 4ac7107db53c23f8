import Foundation
import Kernel
import Platform
import Representatives
import Storage
import Web

/// One entry, what may be added to it, and how it is withdrawn.
struct EntryDetailPage {
    let app: Application
    let list: EntryList
    let visit: Visit

    init(_ app: Application, _ list: EntryList, _ visit: Visit) {
        self.app = app
        self.list = list
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func withdraw() async throws -> WebResponse {
        let list = list
        return try await acting([EntryList.reason], done: "已作废，不再计数；记录保留。") { id, raw, seen, scope, db in
            try list.withdraw(id, raw, seen: seen, by: scope, db)
        }
    }

    func amend() async throws -> WebResponse {
        let list = list
        return try await acting(list.laterFields, done: "已补充。") { id, raw, seen, scope, db in
            try list.amend(id, raw, seen: seen, by: scope, db)
        }
    }

    private func acting(
        _ fields: [InputField], done: String,
        _ act: @escaping @Sendable (EntryID, [String: [String]], Int?, Scope, any Connection) throws -> Void
    ) async throws -> WebResponse {
        let id: EntryID = try visit.id(list.parameter)
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: fields)
        do {
            let seen = try visit.form.number("version", "版本")
            try await app.database.write { db in try act(id, raw, seen, scope, db) }
            return .redirect(to: "\(list.path)/\(id)", done: done)
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: EntryID = try visit.id(list.parameter)
        let (list, scope) = (list, visit.scope)
        let entry = try await app.database.read { db in try list.find(id, for: scope, db) }
        let actions = entry.withdrawnReason == nil ? actions(entry) : []
        return .page(list.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader("\(list.title)：\(entry.cells.first ?? "")", crumbs: list.crumbs + [Link(list.title, list.path)])
            {
                if list.path == EntryList.editions.path { mailing(entry) }
            }
            if let failure, !actions.contains(where: { $0.action == visit.request.path }) {
                Callout(.late, failure.message)
            }
            if let reason = entry.withdrawnReason { Callout(.neutral, "已作废：\(reason)") }
            FactList(zip(list.columns, entry.cells).map { Fact($0.title, $1) })
            ActsPanel(actions, of: visit, failure)
        }
    }

    private func actions(_ entry: Entry) -> [ActionForm] {
        let values = Dictionary(
            zip(list.columns, entry.cells).map { ($0.name, $1) }, uniquingKeysWith: { first, _ in first })
        let forms = CaseForms(options: [:])
        let version = FormField.hidden("version", String(entry.version))
        var actions: [ActionForm] = []
        if !list.laterFields.isEmpty {
            actions.append(
                ActionForm(
                    "补充", action: "\(list.path)/\(entry.id)/amend", submit: "保存", next: "改了哪几项记入审计记录。",
                    fields: [version] + forms.fields(list.laterFields, values: values), primary: true))
        }
        actions.append(
            ActionForm(
                "作废", action: "\(list.path)/\(entry.id)/withdraw", submit: "作废", next: "之后：不再计数，记录和原因保留；请重新登记正确的。",
                fields: [version] + forms.fields([EntryList.reason])))
        return actions
    }

    /// A printed edition is sent out; that is a mailing.
    private func mailing(_ entry: Entry) -> HTML {
        let name = "代表通讯录 \(list.place(of: "版次").map { entry.cells[$0] } ?? "")"
        let copies = list.place(of: "印数").map { entry.cells[$0] } ?? ""
        let pairs = [("item", name), ("copies", copies)].map { field, value in
            "\(field)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        return a("登记寄送", .href("\(EntryList.mailings.path)/new?\(pairs.joined(separator: "&"))"), .class("button"))
    }
}
