import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// 交办通知书, all of a batch or of one suggestion on one page, each on paper of its own.
struct NoticesPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    /// `?cut=unit` or `part` asks for the other way than the one chosen with the batch.
    func ofBatch() async throws -> WebResponse {
        let id: AssignmentBatchID = try visit.id("batch")
        let (verbs, scope) = (verbs, visit.scope)
        let (batch, parts, office) = try await app.database.read { db in
            (
                try AssignmentBatch.find(id, for: scope, db), try verbs.noticeParts(of: id, for: scope, db),
                try Office.named(scope.office, db)
            )
        }
        let cut = visit.request.query["cut"].flatMap(NoticeCut.init(rawValue:)) ?? batch.notices
        return page(
            "\(batch.assignedOn.chinese)的交办通知书", Notice.cut(parts, cut), office, batch,
            crumb: scope.may(.assignSuggestions) ? Link("批量交办", BatchPage.path) : Link("代表建议", "/suggestions"))
    }

    func ofSuggestion() async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        let (parts, office) = try await app.database.read { db in
            (try verbs.noticeParts(of: id, for: scope, db), try Office.named(scope.office, db))
        }
        guard !parts.isEmpty else { throw Failure.notFound("这件建议还没有交办，没有通知书。") }
        return page(
            "交办通知书", Notice.cut(parts, .part), office, nil, crumb: Link("这件建议", "/suggestions/\(id)"))
    }

    private func page(
        _ title: String, _ notices: [Notice], _ office: Office, _ batch: AssignmentBatch?, crumb: Link
    ) -> WebResponse {
        .page(title) {
            div(.class("screen-only")) {
                PageHeader(
                    title, lead: "共 \(notices.count) 份。按浏览器的“打印”，每份另起一页；打印后编号、盖章。", crumbs: [crumb]
                ) {
                    if let batch {
                        a(
                            "每个单位一份", .href("/suggestions/batches/\(batch.id)?cut=unit"), .class("button"))
                        a(
                            "每件每单位一份", .href("/suggestions/batches/\(batch.id)?cut=part"), .class("button"))
                    }
                }
            }
            for notice in notices { NoticeLetter(notice, of: office, batch).html }
        }
    }

    /// What stands on one paper: all the suggestions of a unit, or one.
    struct Notice {
        let parts: [NoticePart]

        static func cut(_ parts: [NoticePart], _ cut: NoticeCut) -> [Notice] {
            guard cut == .unit else { return parts.map { Notice(parts: [$0]) } }
            var notices: [Notice] = []
            var rest = parts[...]
            // They come unit by unit.
            while let first = rest.first {
                let own = rest.prefix { $0.unit == first.unit }
                notices.append(Notice(parts: Array(own)))
                rest = rest.dropFirst(own.count)
            }
            return notices
        }
    }
}
