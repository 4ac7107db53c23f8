import Kernel
import Platform
import Suggestions
import Web

/// 征询意见表: sent with the reply, to be filled in by hand. No grade is preset.
struct FeedbackFormPage {
    private static let aspects = ["面商沟通", "办理态度", "答复质量", "办理结果", "综合评价"]
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
        let talks = paper.detail.talks.filter { $0.assignment == paper.part.id && $0.round == reply.round }
        return .page("征询意见表") {
            paper.header("代表建议办理征询意见表")
            article(.class("gb-form")) {
                h2("代表建议办理征询意见表")
                table {
                    line("建议编号", paper.detail.core.number ?? "")
                    line("标题", paper.detail.core.title)
                    line("主办单位", paper.part.unitName)
                    line("领衔代表", paper.signers.first ?? "")
                    line("答复日期", reply.signedOn?.chinese ?? "")
                    line("收到答复日期", "　　　　年　　月　　日")
                    line("是否当面沟通", talks.isEmpty ? "□ 是　□ 否" : "□ 是　□ 否　（单位登记沟通 \(talks.count) 次）")
                    for aspect in Self.aspects {
                        line(aspect, Grade.allCases.map { "□ \($0.title)" }.joined(separator: "　"))
                    }
                    line("具体意见和要求", "", isTall: true)
                    line("代表签名", "　　　　　　　　　　　　　　年　　月　　日")
                }
                if let promise = reply.promise {
                    h2("承诺事项落实回执")
                    table {
                        line("承诺事项", promise)
                        line("承诺时限", reply.promisedBy?.chinese ?? "")
                        line("落实情况", "", isTall: true)
                        line("代表意见", "□ 已落实　□ 部分落实　□ 未落实")
                        line("代表签名", "　　　　　　　　　　　　　　年　　月　　日")
                    }
                }
                p("填好后请交回代工委，也可以由代表本人登录系统评价。", .class("hint"))
            }
        }
    }

    private func line(_ title: String, _ text: String, isTall: Bool = false) -> HTML {
        tr {
            th(.scope("row")) { title }
            td(.class(isTall ? "tall" : "plain")) { text }
        }
    }
}
