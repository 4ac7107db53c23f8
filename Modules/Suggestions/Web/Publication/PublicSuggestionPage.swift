import Kernel
import Platform
import RepresentativesContract
import Storage
import Suggestions
import SuggestionsContract
import Web

/// One published suggestion with its reply, for anybody: what its edition says, never the originals.
struct PublicSuggestionPage {
    let app: Application
    let visit: OpenVisit

    init(_ app: Application, _ visit: OpenVisit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let officeID: OfficeID = try visit.id("office")
        let id: SuggestionID = try visit.id("id")
        let directory = try app.ports.require(RepresentativesPort.directory)
        let (office, suggestion, parts) = try await app.database.read { db in
            let office = try PublicCatalogue.office(officeID, db)
            let suggestion = try PublicCatalogue.find(id, of: officeID, directory, db)
            return (office, suggestion, try PublishedPart.all(of: suggestion.edition, in: officeID, db))
        }
        let correction =
            suggestion.editionNumber > 1 ? "第 \(suggestion.editionNumber) 版，\(suggestion.madeAt.day.chinese)更正" : nil
        return .page(suggestion.title) {
            PageHeader(
                suggestion.title, lead: "\(office.name)公开",
                crumbs: [Link("\(office.area)人大代表建议公开", "/public/\(officeID)/suggestions")])
            FactList([
                Fact("编号", suggestion.number), Fact("领衔代表", suggestion.leadName),
                Fact("类别", suggestion.category), Fact("主办单位", suggestion.unit),
                Fact("答复日期", suggestion.repliedOn?.chinese), Fact("结果类别", suggestion.resultClass?.title),
                Fact("代表总体评价", suggestion.satisfaction?.title), Fact("公开范围", suggestion.extent),
                Fact("公开日期", suggestion.publishedOn?.chinese), Fact("版本", correction),
            ])
            for part in parts where part.part != .title {
                Panel(part.part.title) {
                    if let body = part.body {
                        Passage(body)
                    } else {
                        p(Self.withheld(suggestion.ground), .class("hint"))
                    }
                    if part.treatment == .redacted { p("这一部分经过处理后公开。", .class("hint")) }
                }
            }
            if suggestion.scope == .titleOnly { p(Self.withheld(suggestion.ground, "其他内容"), .class("hint")) }
        }
    }

    /// The reason is the office's own; the ground is everybody's.
    private static func withheld(_ ground: PublicationGround?, _ what: String = "这一部分") -> String {
        guard let ground else { return "\(what)不公开。" }
        return "\(what)不公开，依据：\(ground == .other ? "其他" : ground.title)。"
    }
}
