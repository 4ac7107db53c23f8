import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 优秀建议汇编: the texts of a year's best suggestions, to be printed.
struct CollectionPage {
    static let path = "/suggestions/merits/collection"
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let (verbs, year, scope) = (verbs, AskedYear(visit), visit.scope)
        let pieces = try await app.database.read { db in try verbs.excellent(in: year.year, for: scope, db) }
        return .page("优秀建议汇编") {
            PageHeader(
                "\(year.year)年优秀建议汇编", lead: "本年评为优秀建议的 \(pieces.count) 件，不含保密件。用浏览器打印，或者存为 PDF。",
                crumbs: [Link("评优", "/suggestions/merits?year=\(year.year)")])
            FilterBar(visit.list(sorts: ["number"], filters: ["year"]), fields: [year.field])
            if pieces.isEmpty { p("这一年还没有评定优秀建议。", .class("empty")) }
            for piece in pieces {
                Panel([piece.number, piece.title].compactMap { $0 }.joined(separator: " ")) {
                    p("领衔代表：\(piece.leadName)　提出日期：\(piece.proposedOn.chinese)")
                    h3("情况")
                    Passage(piece.situation)
                    h3("分析")
                    Passage(piece.analysis)
                    h3("建议")
                    Passage(piece.proposal)
                }
            }
        }
    }
}
