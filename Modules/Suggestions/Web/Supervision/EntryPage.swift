import Kernel
import Platform
import Web

/// A page with one form: what was typed stands again when it is refused.
struct EntryPage {
    let title: String
    let crumbs: [Link]
    let action: String
    let submit: String
    let next: String
    var lead: String?

    /// - Parameter id: made with the form, so that a form sent twice makes one.
    func response(
        _ visit: Visit, id: String, hidden: [FormField] = [], fields: [FormField], failure: Failure? = nil,
        below: HTML = .empty
    ) -> WebResponse {
        .page(title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(title, lead: lead, crumbs: crumbs)
            FormView(
                action: action, csrf: visit.csrf, submit: submit, next: next,
                fields: [.hidden("id", id)] + hidden + fields, form: failure == nil ? nil : visit.form,
                failure: failure)
            below
        }
    }
}

extension Failure {
    /// What the person can mend on the page they are on.
    var isMendable: Bool { kind == .invalid || kind == .conflict }
}
