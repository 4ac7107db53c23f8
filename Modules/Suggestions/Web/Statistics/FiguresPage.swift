import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 办理统计: each number leads to the suggestions it counts.
struct FiguresPage {
    static let path = "/suggestions/figures"
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    private var query: ListQuery { visit.list(sorts: ["year"], filters: ["year", "level", "meeting", "term"]) }

    func response() async throws -> WebResponse {
        let query = query
        let (figures, meetings) = try await app.database.read { db in
            (try self.figures(db), try Meeting.all(in: visit.scope.office, db))
        }
        return .page("办理统计", wide: true) {
            PageHeader(
                "办理统计：\(figures.choice.title)",
                lead: "\(days(figures.choice))提出的建议 \(figures.total) 件。点数字看是哪些件；用浏览器的“打印”印出。",
                crumbs: [Link("代表建议", "/suggestions")])
            FilterBar(query, fields: fields(figures.choice, meetings))
            if figures.total == 0 {
                p("没有这样的建议。请换一个年度、会议或者届次。", .class("empty"))
            } else {
                ExportLinks(query, path: "\(Self.path)/export")
                FigureTables(figures: figures).html
            }
        }
    }

    /// Without a choice: the office's own level, the newest year that has suggestions of it.
    func figures(_ db: any Connection) throws -> SuggestionFigures {
        let (query, office) = (query, visit.scope.office)
        let level = try query.filter("level").flatMap(Level.init(rawValue:)) ?? Office.named(office, db).level
        let newest = try query.askedYear ?? SuggestionFigures.newestYear(of: level, for: visit.scope, db)
        let choice = FigureChoice(
            year: newest ?? visit.today.year, level: level, meeting: query.id("meeting"),
            term: query.filter("term"), among: try Meeting.all(in: office, db))
        return try SuggestionFigures.load(choice, verbs, for: visit.scope, db)
    }

    private func days(_ choice: FigureChoice) -> String {
        if choice.filter.meeting != nil { return "会上" }
        return "\(choice.from?.chinese ?? "")\(choice.to.map { "至\($0.chinese)" } ?? "以来")"
    }

    private func fields(_ choice: FigureChoice, _ meetings: [Meeting]) -> [FilterBar.Field] {
        let today = visit.today.year
        let years = Set((today - 9...today) + [choice.year ?? today]).sorted(by: >)
        return [
            .inForce(
                "year", "年度", years.map { Option(String($0), "\($0)年") }, choice.year.map { String($0) }),
            .inForce(
                "level", "层级", Level.allCases.map { Option($0.rawValue, $0.title) },
                choice.year == nil ? nil : choice.filter.level?.rawValue),
            .select(
                "meeting", "会议（选了就不看年度）",
                meetings.filter { $0.kind == .congress }.map { Option($0.id.description, $0.name) }),
            .select("term", "整届（选了就不看年度）", FigureChoice.terms(meetings).map { Option($0.code, $0.title) }),
        ]
    }
}
