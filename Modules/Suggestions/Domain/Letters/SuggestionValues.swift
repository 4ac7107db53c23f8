import Documents
import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// What the letters say of a suggestion, read with the eyes of who prints it.
enum SuggestionValues {
    /// Throws `notFound` for one this person may not see, or a letter that is not theirs to print.
    static func read(
        _ letter: SuggestionLetter, _ id: SuggestionID, _ verbs: Suggestions, for scope: Scope, _ db: any Connection
    ) throws -> FieldValues {
        let detail = try verbs.detail(id, for: scope, db)
        guard letter.mayBePrinted(of: detail, by: scope) else {
            throw Failure.notFound("没有这件文书，或者您不能查看它。")
        }
        var values = common(LetterMatter(detail), try Office.named(scope.office, db), on: db.now.day)
        if letter == .review {
            let review = review(detail)
            values.lists["经过"] = review.map { step in
                [
                    "日期": step.happenedOn.description, "环节": step.title, "办理人": step.actor,
                    "意见": step.opinion ?? "",
                ]
            }
            values.texts["代表团意见"] = opinion(review.last { $0.event == SuggestionEvent.passDelegation.rawValue })
            values.texts["议案组意见"] = opinion(review.last { filing.contains($0.event) })
        }
        if letter == .timetable { values.lists["节点"] = try timetable(id, for: scope, db) }
        return values
    }

    /// Every step of it that has a limit, those of the past too.
    private static func timetable(
        _ id: SuggestionID, for scope: Scope, _ db: any Connection
    ) throws -> [[String: String]] {
        var asked = Timetable()
        asked.suggestion = id
        let today = db.now.day
        let lines = try asked.lines(on: today, limit: LetterForm.mostRows + 1, offset: 0, for: scope, db)
        return try LetterForm.rows(lines) { line in
            [
                "单位": line.unitName ?? "", "节点": line.step, "起算": line.startedOn.description,
                "到期": line.dueOn.description, "办结": line.doneOn?.description ?? "",
                "剩余或逾期": line.words(on: today), "催办": String(line.urged),
            ]
        }
    }

    /// What every letter about it may say.
    static func common(_ matter: LetterMatter, _ office: Office, on today: Day) -> FieldValues {
        let core = matter.core
        let lead = matter.signers.first { $0.deputy.tenure == core.lead }?.deputy
        let others = matter.signers.filter { $0.answer == .confirmed }.map(\.deputy.name)
        let texts: [String: String?] = [
            "机关": office.name, "办事机构": office.deputyAffairs, "会议": matter.meeting?.name ?? "闭会期间",
            "来源": core.origin.title, "建议编号": core.number, "建议名称": matter.name, "标题": core.title,
            "类别": core.category, "提出日期": core.proposedOn.chinese, "领衔代表": lead?.name, "代表证号": lead?.code,
            "代表团": lead?.delegationName, "联名代表": others.joined(separator: "、"), "联名人数": String(others.count),
            "提出人": matter.proposers, "提出代表": matter.deputies.map(\.withDelegation).joined(separator: "、"),
            "情况": core.situation, "分析": core.analysis, "具体建议": core.proposal, "公开意见": core.publication?.title,
            "状态": core.state.title, "主办单位": matter.units(AssignmentRole.replying), "会办单位": matter.units([.co]),
            "交办日期": core.assignedOn?.chinese, "答复日期": core.repliedOn?.chinese, "答复类别": core.resultClass?.title,
            "今天": today.chinese, "督查机构": office.inspection,
        ]
        return FieldValues(
            texts.compactMapValues { $0 }, lists: ["签名代表": signers(matter), "承办": assigned(matter)])
    }

    /// The co-signers; the lead stands above the table.
    private static func signers(_ matter: LetterMatter) -> [[String: String]] {
        matter.signers.filter { $0.answer == .confirmed }.map { signer in
            [
                "姓名": signer.deputy.name, "代表证号": signer.deputy.code, "代表团": signer.deputy.delegationName ?? "",
                "签名": signer.answer.title,
            ]
        }
    }

    private static func assigned(_ matter: LetterMatter) -> [[String: String]] {
        matter.assignments.map { part in
            [
                "单位": part.unitName, "分工": part.role.title, "交办日期": part.assignedOn.description,
                "签收日期": part.signedForOn?.description ?? "",
            ]
        }
    }

    private static let filing = [SuggestionEvent.passMotions, .accept].map(\.rawValue)

    /// Up to the second opinion: what follows is handling.
    private static func review(_ detail: SuggestionDetail) -> [Step] {
        let steps = detail.steps.filter { $0.subject == detail.core.id.asID() }
        guard let end = steps.firstIndex(where: { filing.contains($0.event) }) else { return steps }
        return Array(steps[...end])
    }

    /// Of the box: what was said, by whom, when; to be written by hand where nobody has said it here.
    private static func opinion(_ step: Step?) -> String {
        guard let step else { return "负责人（签字）：　　　　　　年　月　日" }
        return "\(step.opinion ?? "同意。")\n\(step.actor)　\(step.happenedOn.chinese)"
    }
}

extension DeputySummary {
    /// "张某（第一代表团）"
    fileprivate var withDelegation: String { name + (delegationName.map { "（\($0)）" } ?? "") }
}
