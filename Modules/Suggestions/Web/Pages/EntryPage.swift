import Kernel
import Platform
import Web

/// A page with one form that makes something: what was typed stands again when it is refused, and the id is made with
/// the form, so that one sent twice makes one thing.
struct EntryPage {
    let title: String
    let crumbs: [Link]
    let action: String
    let submit: String
    let next: String
    var lead: String?

    func response(
        _ visit: Visit, hidden: [FormField] = [], fields: [FormField], failure: Failure?, below: HTML = .empty
    ) -> WebResponse {
        .page(title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(title, lead: lead, crumbs: crumbs)
            FormView(
                action: action, of: visit, submit: submit, next: next,
                fields: [.hidden("id", visit.newID(as: Never.self).description)] + hidden + fields, failure: failure)
            below
        }
    }
}
