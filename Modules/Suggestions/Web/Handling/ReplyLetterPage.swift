import Kernel
import Platform
import Suggestions
import Web

/// 答复函 as it is printed: the class at the upper right, the promise with its day, whom it is copied to.
struct ReplyLetterPage {
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
        let reply = try paper.reply()
        let mark = "类别：\(reply.resultClass.rawValue)\(reply.className.map { "（\($0)）" } ?? "")"
        let openness = reply.publication.map { "　公开：\(Publication.ofUnit($0))" } ?? ""
        return .page("答复函") {
            paper.header("答复函")
            if reply.signedOn == nil { Callout(.waiting, "这是没有签发的答复稿，只供本单位核对。") }
            LetterSheet(
                sender: paper.part.unitName, number: reply.number, mark: mark + openness,
                title: "关于\(paper.name)的答复\(reply.round > 1 ? "（第\(reply.round)次）" : "")",
                to: "\(paper.signers.joined(separator: "、"))代表", paragraphs: text(paper, reply),
                date: reply.signedOn, contact: LetterSheet.contact(reply.contact, reply.telephone),
                copies: ["\(paper.office.name)代表工作委员会"], attachment: "代表建议办理征询意见表")
        }
    }

    private func text(_ paper: PrintedPart, _ reply: SuggestionDetail.Reply) -> [String] {
        let you = paper.signers.count > 1 ? "你们" : "您"
        let promise = reply.promise.map { promise in
            "承诺事项：\(promise)\(reply.promisedBy.map { "，于\($0.chinese)前完成" } ?? "")。"
        }
        return ["\(you)提出的“\(paper.detail.core.title)”收悉。现答复如下："] + reply.body.paragraphs
            + [promise].compactMap { $0 } + ["感谢\(you)对我们工作的关心和支持。"]
    }
}
