import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// Writing a suggestion: one form, kept as typed.
struct DraftPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func empty() async throws -> WebResponse { try await newPage() }

    /// The id was made with the form, so that a form sent twice makes one draft.
    func save() async throws -> WebResponse {
        let id: SuggestionID = try visit.form.id("id", "表单")
        let (verbs, scope) = (verbs, visit.scope)
        let input = CaseForms.input(visit.form, for: Draft.fields)
        return try await app.save(
            then: SimilarPage.address(after: visit, of: id), done: "草稿已保存。可以邀请联名，或直接提交。", or: newPage
        ) { db in try verbs.draft(id, input, by: scope, db) }
    }

    func filled() async throws -> WebResponse { try await editPage() }

    func rewrite() async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        let input = CaseForms.input(visit.form, for: Draft.fields)
        do {
            let seen = try visit.form.number("version", "版本", in: 0...Int.max)
            let outcome = try await app.database.write { db in
                try verbs.act(.rewrite, on: id, input, seen: seen, by: scope, db)
            }
            return .redirect(to: SimilarPage.address(after: visit, of: id), done: outcome.done)
        } catch let failure as Failure where failure.isMendable {
            return try await editPage(failure: failure)
        }
    }

    private func newPage(failure: Failure? = nil) async throws -> WebResponse {
        let (verbs, scope) = (verbs, visit.scope)
        let id: SuggestionID = visit.newID()
        let (draft, mayLead) = try await app.database.read { db in
            (try DraftForm(scope, db), try verbs.mayLead(scope, db))
        }
        guard mayLead else {
            return .page("写建议", status: failure?.kind.httpStatus ?? 200) {
                PageHeader("写建议", crumbs: [Link("代表建议", "/suggestions")])
                Callout(.late, "您的本级代表任职已经终止、届满或者暂停执行职务，不能提出建议。以前提的建议仍可以查看；有疑问请联系代工委。")
            }
        }
        return .page("写建议", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("写建议", lead: "先保存草稿，再邀请联名或提交。", crumbs: [Link("代表建议", "/suggestions")])
            FormView(
                action: "/suggestions", of: visit, submit: "保存草稿", next: "保存后：只有您能看到，可以继续修改。",
                fields: [.hidden("id", id.description)] + draft.fields() + [SimilarPage.secondButton], failure: failure,
                draft: "suggestion-new")
        }
    }

    private func editPage(failure: Failure? = nil) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        let (core, boxes, draft) = try await app.database.read { db in
            (
                try verbs.detail(id, for: scope, db).core, try SubmissionDetail.load(id, for: scope, db).boxes,
                try DraftForm(scope, db)
            )
        }
        guard [.draft, .cosigning].contains(core.state), scope.people.contains(core.leadPerson) else {
            let over = Failure.conflict("建议现在是“\(core.state.title)”，不能修改正文。")
            guard failure != nil else { throw over }
            return .page("修改草稿", status: over.kind.httpStatus) {
                PageHeader("修改草稿", crumbs: [Link("代表建议", "/suggestions"), Link(core.title, "/suggestions/\(id)")])
                Callout(.late, over.message)
                UnsentText(visit.form, of: Draft.fields)
            }
        }
        let values = [
            "title": core.title, "situation": core.situation, "analysis": core.analysis, "proposal": core.proposal,
            "publication": core.publication?.rawValue ?? "",
        ].merging(boxes.values) { text, _ in text }
        return .page("修改草稿", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("修改草稿", crumbs: [Link("代表建议", "/suggestions"), Link(core.title, "/suggestions/\(id)")])
            FormView(
                action: "/suggestions/\(id)/edit", of: visit, submit: "保存草稿",
                next: "保存后：已联名的代表要重新确认，因为正文变了。",
                fields: [.hidden("version", String(core.version))]
                    + draft.fields(values: values) + [SimilarPage.secondButton], failure: failure,
                draft: "suggestion-edit")
        }
    }
}
