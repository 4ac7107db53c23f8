import Documents
import Kernel
import Platform
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
        guard let whole else { throw Failure.notFound("没有这件文书，或者您不能查看它。") }
        let detail = try verbs.detail(whole, for: scope, db)
        guard let part = detail.assignments.first(where: { $0.id == id }),
            letter.mayBePrinted(of: part, in: detail, by: scope)
        else { throw Failure.notFound("没有这件文书，或者您不能查看它。") }
        var values = SuggestionValues.common(detail, try Office.named(scope.office, db), on: db.now.day)
        let reply = detail.replies.last { $0.assignment == id }
        for (name, text) in texts(part, reply, detail) { values.texts[name] = text }
        values.lists["沟通"] = detail.talks.filter { $0.assignment == id }.map(talk)
        return values
    }

    private static func texts(
        _ part: SuggestionDetail.Assignment, _ reply: SuggestionDetail.Reply?, _ detail: SuggestionDetail
    ) -> [String: String] {
        let due = { (key: String) in
            detail.clocks.first { $0.key == key && $0.subject.id == part.id.asID() }?.dueOn.chinese
        }
        let opinions = detail.assignments.filter { $0.role == .co }.compactMap { co in
            co.opinion.map { "\(co.unitName)：\($0)" }
        }
        let texts: [String: String?] = [
            "承办单位": part.unitName, "分工": part.role.title, "办理要求": part.requirement,
            "交办日期": part.assignedOn.chinese, "签收日期": part.signedForOn?.chinese,
            "签收期限": due(SuggestionClock.signFor), "会办期限": due(SuggestionClock.coOpinion),
            "答复期限": due(SuggestionClock.reply) ?? due(SuggestionClock.redo), "会办意见": part.opinion,
            "会办意见签发人": part.opinionBy, "会办意见日期": part.opinionOn?.chinese,
            "会办意见说明": opinions.joined(separator: "\n"), "答复类别": reply?.resultClass.title,
            "答复正文": reply?.body, "承诺事项": reply?.promise, "承诺时限": reply?.promisedBy?.chinese,
            "签发人": reply?.signedBy, "签发日期": reply?.signedOn?.chinese,
        ]
        return texts.compactMapValues { $0 }
    }

    private static func talk(_ talk: SuggestionDetail.Talk) -> [String: String] {
        [
            "日期": talk.heldOn.description, "方式": talk.mode.title, "地点": talk.place ?? "", "内容": talk.content,
            "代表意见": talk.deputyOpinion, "登记人": talk.enteredBy,
        ]
    }
}

/// 督办函, from the log of calls and letters.
enum UrgingValues {
    static func read(_ id: SupervisionID, for scope: Scope, _ db: any Connection) throws -> FieldValues {
        let found = try Supervision.find(id, for: scope, db)
        guard found.kind == .letter, found.withdrawnOn == nil else { throw Failure.notFound("没有这件督办函。") }
        let office = try Office.named(scope.office, db)
        let texts: [String: String?] = [
            "机关": office.name, "办事机构": "\(office.name)代表工作委员会", "发文字号": found.number,
            "承办单位": found.unitName, "件数": String(found.suggestions.count), "问题": found.content,
            "要求": found.requirement, "答复期限": found.answerBy?.chinese, "联系人": found.contact, "电话": found.telephone,
            "日期": found.heldOn.chinese,
        ]
        return FieldValues(
            texts.compactMapValues { $0 },
            lists: ["建议": found.suggestions.map { ["编号": $0.number ?? "", "标题": $0.title] }])
    }
}

/// Parts handed out in some days: what notices are made about at once.
private struct HandedOut: Record {
    static var columns: SQL { "a.id, s.number, u.name" }
    let id: ID<Never>
    let number: String?
    let unit: String

    init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        unit = try row.next()
    }
}

enum AssignedPart {
    /// One statement; one more than can be made at once, so that the page can say that there are too many.
    static func candidates(
        assignedIn days: ClosedRange<Day>, for scope: Scope, _ db: any Connection
    ) throws -> [LetterForm.Candidate] {
        guard scope.may(.assignSuggestions) else { return [] }
        let found: [HandedOut] = try db.all(
            """
            SELECT \(HandedOut.columns) FROM suggestions_assignment a
              JOIN suggestions_suggestion s ON s.id = a.suggestion_id
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE a.office_id = \(scope.office) AND a.assigned_on >= \(days.lowerBound)
               AND a.assigned_on <= \(days.upperBound) AND a.role <> 'former'
             ORDER BY s.number NULLS LAST, a.id LIMIT 1001
            """)
        return found.map { LetterForm.Candidate($0.id, "\($0.number ?? "未编号") \($0.unit)") }
    }
}
