import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// What the printed papers of a unit's part are made of, read as the suggestion's page is: nothing is printed that the
/// person may not see there.
struct PrintedPart {
    let detail: SuggestionDetail
    let part: SuggestionDetail.Assignment
    let office: Office

    /// One transaction. Throws `notFound` for a part of another suggestion.
    static func read(_ app: Application, _ verbs: Suggestions, _ visit: Visit) async throws -> PrintedPart {
        let id: SuggestionID = try visit.id("id")
        let wanted: AssignmentID = try visit.id("part")
        let scope = visit.scope
        let (detail, office) = try await app.database.read { db in
            (try verbs.detail(id, for: scope, db), try Office.named(scope.office, db))
        }
        guard let part = detail.assignments.first(where: { $0.id == wanted }) else {
            throw Failure.notFound("这件建议没有这项承办。")
        }
        return PrintedPart(detail: detail, part: part, office: office)
    }

    /// The newest reply of this part that may be seen. Throws `notFound` when there is none.
    func reply() throws -> SuggestionDetail.Reply {
        guard let reply = detail.replies.last(where: { $0.assignment == part.id }) else {
            throw Failure.notFound("还没有可以打印的答复。")
        }
        return reply
    }

    var name: String { LetterSheet.name(number: detail.core.number, meeting: detail.meeting?.name) }

    /// Those who signed, the lead first.
    var signers: [String] {
        detail.signers.filter { [.lead, .confirmed].contains($0.answer) }.map(\.deputy.name)
    }

    func header(_ title: String) -> HTML {
        div(.class("screen-only")) {
            PageHeader(
                title, lead: "打印：按浏览器的“打印”，选 A4，打印后盖章。",
                crumbs: [Link(detail.core.title, "/suggestions/\(detail.core.id)")])
        }
    }
}

extension String {
    /// The paragraphs of what was typed.
    var paragraphs: [String] { split(whereSeparator: \.isNewline).map(String.init) }
}
