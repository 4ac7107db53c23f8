import Kernel
import Platform
import Suggestions
import SuggestionsContract
import Web

/// Who handles it, and what they answered.
extension DetailView {
    var handling: HTML {
        guard !detail.assignments.isEmpty else { return .empty }
        return Panel("承办") {
            DataTable(
                detail.assignments, caption: "承办单位", empty: "还没有交办。",
                columns: [
                    .text("单位") { $0.unitName }, .text("分工") { $0.role.title },
                    .html("状态") { Status($0.state.title, $0.state.phase.tone).html },
                    .text("下一步") { $0.turn ?? "—" },
                    .day("交办日期") { $0.assignedOn }, .day("签收日期") { $0.signedForOn },
                ])
            if let requirement = detail.requirementAnew {
                passage("重新办理的要求（第 \(detail.core.round) 轮）", requirement)
            }
            for part in detail.assignments {
                if let matter = part.matter { passage("\(part.unitName)办理的部分", matter) }
                if let requirement = requirement(of: part) { passage(requirement.title, requirement.text) }
                if part.opinion != nil {
                    if !reading.holdsOpinion(of: part) { opinion(of: part) }
                } else if let draft = part.opinionDraft, part.role == .co {
                    passage("\(part.unitName)的会办意见（拟稿，还没有提交）", draft)
                }
            }
            for talk in detail.talks {
                passage(
                    "\(talk.heldOn) 与代表沟通（\(talk.mode.title)\(talk.place.map { "，\($0)" } ?? "")）",
                    "\(talk.content)\n代表意见：\(talk.deputyOpinion)")
            }
        }.html
    }

    /// What is to be read before the next act.
    @HTMLBuilder var toRead: HTML {
        for reply in reading.replies { shown(reply) }
        for part in reading.opinions { opinion(of: part) }
    }

    /// Those that are not read above.
    var replies: HTML {
        let replies = detail.replies.filter { !reading.holds($0) }
        guard !replies.isEmpty else { return .empty }
        return Panel("答复") {
            for reply in replies.reversed() { shown(reply) }
        }.html
    }

    private func opinion(of part: SuggestionDetail.Assignment) -> HTML {
        passage(
            "\(part.unitName)的会办意见（\(part.opinionBy ?? "")，\(part.opinionOn?.description ?? "")）", part.opinion ?? "")
    }

    private func shown(_ reply: SuggestionDetail.Reply) -> HTML {
        article(.class("reply")) {
            h3("第 \(reply.round) 轮答复\(separateUnit(of: reply))")
            FactList([
                Fact("类别", reply.resultClass.title),
                Fact("签发", reply.signedBy.map { "\($0)，\(reply.signedOn?.description ?? "")" } ?? "未签发"),
                Fact("承诺", reply.promise.map { "\($0)（\(reply.promisedBy?.description ?? "")）" } ?? "无"),
            ])
            passage("正文", reply.body)
            for rating in detail.ratings where rating.round == reply.round {
                if reply.round < detail.core.round, let attitude = rating.attitude, let result = rating.result {
                    p("\(name(rating.person))评价：办理态度\(attitude.title)，办理结果\(result.title)")
                }
                if let words = rating.words { passage("\(name(rating.person))的意见", words) }
            }
        }
    }

    /// Told to whom replies, once where several were told the same; a co-unit's where it is another.
    private func requirement(of part: SuggestionDetail.Assignment) -> (title: String, text: String)? {
        let parts = detail.assignments.filter { $0.role != .former && $0.requirement != nil }
        guard let text = part.requirement, parts.first(where: { $0.requirement == text })?.id == part.id else {
            return nil
        }
        let isForAll = parts.allSatisfy { $0.requirement == text }
        return (isForAll ? "办理要求" : "\(part.unitName)的办理要求", text)
    }

    /// Of 分办 each unit has a reply of its own.
    private func separateUnit(of reply: SuggestionDetail.Reply) -> String {
        let part = detail.assignments.first { $0.id == reply.assignment }
        return part.flatMap { $0.role == .main ? nil : "（\($0.unitName)）" } ?? ""
    }
}
