import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// What has been suggested about the same matter, in all years and terms.
struct SimilarPage {
    static let most = 20

    /// A second button of the draft's form: it saves what is typed and shows what is like it.
    static var secondButton: FormField {
        .block(
            p {
                button("保存并查看相似的建议", .type("submit"), .name("then"), .value("similar"))
                span(" 看看以前有没有人提过、怎么办的。", .class("next"))
            })
    }

    /// Where the draft's form leads: to the similar ones when its second button was pressed.
    static func address(after visit: Visit, of id: SuggestionID) -> String {
        visit.form.text("then") == "similar" ? "/suggestions/\(id)/similar" : "/suggestions/\(id)"
    }

    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let (core, found) = try await find()
        return .page("相似的建议", wide: true) {
            PageHeader(
                "相似的建议", lead: "历年各届的建议里，和这一件说同一件事或者相近的事的。按内容比较，不是按字面；只供参考。",
                crumbs: [Link("代表建议", "/suggestions"), Link(core.title, "/suggestions/\(core.id)")]
            ) {
                if core.state == .draft, visit.scope.people.contains(core.leadPerson) {
                    a("接着写", .href("/suggestions/\(core.id)/edit"), .class("button primary"))
                }
            }
            SimilarTable(found: found).html
            p("刚提交或刚导入的建议，要过一会儿才查得到。\(SimilarSuggestion.unlisted)", .class("next"))
        }
    }

    func json() async throws -> WebResponse {
        let found = try await find().found
        return try .json(encoding: ["similar": found.map(SimilarJSON.init)])
    }

    private func find() async throws -> (core: SuggestionDetail.Core, found: [SimilarSuggestion]) {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        return try await app.database.read { db in
            let core = try verbs.core(id, for: scope, db)
            let finder = try SimilarFinder(core.likenessText, except: id, limit: Self.most, for: scope, db)
            return (core, finder.told)
        }
    }
}

/// A similar suggestion as programs read it.
struct SimilarJSON: Encodable {
    let id: String
    let number: String?
    let title: String
    let state: String
    let year: Int
    let mainUnit: String?
    let resultClass: String?
    let likeness: Double
    let words: [String]
    let mayOpen: Bool

    init(_ similar: SimilarSuggestion) {
        id = similar.id.description
        number = similar.number
        title = similar.title
        state = similar.state.rawValue
        year = similar.proposedOn.year
        mainUnit = similar.mainUnitName
        resultClass = similar.resultClass?.rawValue
        likeness = (similar.likeness * 100).rounded() / 100
        words = similar.words
        mayOpen = similar.mayOpen
    }
}
