import Documents
import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// What the letters say of one unit's part.
enum PartValues {
    /// Throws `notFound` for a part this person may not print the letter of.
    static func read(
        _ letter: SuggestionLetter, _ id: AssignmentID, _ verbs: Suggestions, for scope: Scope, _ db: any Connection
    ) throws -> FieldValues {
        let whole: SuggestionID? = try db.value(
            "SELECT suggestion_id FROM suggestions_assignment WHERE office_id = \(scope.office) AND id = \(id)")
        guard let whole else { return try JointValues.read(letter, id.asID(), verbs, for: scope, db) }
        let detail = try verbs.detail(whole, for: scope, db)
        let applied = try Applications(detail, for: scope, db)
        guard let part = detail.assignments.first(where: { $0.id == id }),
            letter.mayBePrinted(of: part, in: detail, applied, by: scope)
        else { throw Failure.notFound("没有这件文书，或者您不能查看它。") }
        var values = SuggestionValues.common(
            LetterMatter(detail), try Office.named(scope.office, db), on: db.now.day)
        values.texts.merge(texts(part, detail)) { $1 }
        if let reply = detail.replies.last(where: { $0.assignment == id }) {
            let talks = detail.talks.count { $0.assignment == reply.assignment && $0.round == reply.round }
            values.texts.merge(texts(reply, to: LetterMatter(detail), talks: talks)) { $1 }
        }
        values.texts.merge(applied.texts(of: id, letter)) { $1 }
        if letter == .faceReply {
            let talks = try LoggedTalk.all(of: detail, for: scope, db)
            values.texts.merge(faceReply(talks.last { $0.isReply && $0.part == id }, values)) { $1 }
        }
        values.lists["沟通"] = detail.talks.filter { $0.assignment == id }.map(talk)
        return values
    }

    private static func texts(_ part: SuggestionDetail.Assignment, _ detail: SuggestionDetail) -> [String: String] {
        let due = { (key: String) in
            detail.clocks.first { $0.key == key && $0.subject.id == part.id.asID() }?.dueOn.chinese
        }
        let opinions = detail.assignments.filter { $0.role == .co }.compactMap { co in
            co.opinion.map { "\(co.unitName)：\($0)" }
        }
        let texts: [String: String?] = [
            "承办单位": part.unitName, "分工": part.role.title, "分办事项": part.matter, "办理要求": part.requirement,
            "交办日期": part.assignedOn.chinese, "签收日期": part.signedForOn?.chinese,
            "签收期限": due(SuggestionClock.signFor), "会办期限": due(SuggestionClock.coOpinion),
            "答复期限": due(SuggestionClock.reply) ?? due(SuggestionClock.redo), "会办意见": part.opinion,
            "会办意见签发人": part.opinionBy, "会办意见日期": part.opinionOn?.chinese,
            "会办意见说明": opinions.joined(separator: "\n"),
        ]
        return texts.compactMapValues { $0 }
    }

    /// The last reply of the part that whoever prints it may see.
    static func texts(
        _ reply: SuggestionDetail.Reply, to matter: LetterMatter, talks: Int
    ) -> [String: String] {
        let deputies = matter.deputies.map(\.name)
        let ownClass = reply.className.map { "\(reply.resultClass.rawValue)（\($0)）" }
        let texts: [String: String?] = [
            "发文字号": reply.number, "答复类别": ownClass ?? reply.resultClass.title,
            "单位公开意见": reply.publication.map(Publication.ofUnit),
            "答复次数": reply.round > 1 ? "（第\(reply.round)次）" : "",
            "答复对象": deputies.joined(separator: "、"), "称呼": matter.address,
            "答复正文": reply.body, "收悉语": received(reply.body, matter), "致谢语": thanks(reply.body, matter),
            "承诺事项": reply.promise, "承诺时限": reply.promisedBy?.chinese,
            "承诺责任人": reply.responsible, "签发人": reply.signedBy, "签发日期": reply.signedOn?.chinese,
            "答复日期": reply.signedOn?.chinese, "联系人": reply.contact, "电话": reply.telephone,
            "稿件说明": reply.signedOn == nil ? "没有签发的答复稿，只供本单位核对" : "",
            "沟通说明": talks > 0 ? "（单位登记沟通 \(talks) 次）" : "",
        ]
        return texts.compactMapValues { $0 }
    }

    /// What opens and ends the letter, unless the body does it itself.
    private static func received(_ body: String, _ matter: LetterMatter) -> String {
        body.contains("收悉") ? "" : "\(matter.address)提出的《\(matter.core.title)》收悉。现答复如下："
    }

    private static func thanks(_ body: String, _ matter: LetterMatter) -> String {
        body.contains("感谢") ? "" : "感谢\(matter.address)对我们工作的关心和支持，请继续提出意见。"
    }

    /// As it was registered; where it was not, the points are those of the reply, and the rest is written in by hand.
    private static func faceReply(_ talk: LoggedTalk?, _ values: FieldValues) -> [String: String] {
        guard let talk else { return ["答复要点": values.texts["答复正文"] ?? ""] }
        return [
            "当面答复日期": talk.heldOn.chinese, "当面答复地点": talk.place ?? "", "参加人员": talk.participants ?? "",
            "答复要点": talk.content, "代表签署意见": talk.opinion,
        ]
    }

    private static func talk(_ talk: SuggestionDetail.Talk) -> [String: String] {
        [
            "日期": talk.heldOn.description, "方式": talk.mode.title, "地点": talk.place ?? "", "内容": talk.content,
            "代表意见": talk.deputyOpinion, "登记人": talk.enteredBy,
        ]
    }
}
