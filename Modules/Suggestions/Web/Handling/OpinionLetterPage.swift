import Kernel
import Platform
import Suggestions
import Web

/// 会办意见函: from the co-unit to the main unit.
struct OpinionLetterPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let paper = try await PrintedPart.read(app, verbs, visit)
        guard paper.part.role == .co, let opinion = paper.part.opinion else {
            throw Failure.notFound("还没有可以打印的会办意见。")
        }
        let main = paper.detail.assignments.first { $0.role == .main }?.unitName ?? "主办单位"
        return .page("会办意见函") {
            paper.header("会办意见函")
            LetterSheet(
                sender: paper.part.unitName, number: nil, title: "关于\(paper.name)的会办意见", to: main,
                paragraphs: ["由你单位主办、我单位会办的“\(paper.detail.core.title)”，现提出会办意见如下："] + opinion.paragraphs,
                date: paper.part.opinionOn, contact: paper.part.opinionBy.map { "签发：\($0)" },
                copies: ["\(paper.office.name)代表工作委员会"])
        }
    }
}
