import Documents
import Kernel
import Platform
import Storage
import SuggestionsContract

/// What 交办通知书 say, each of one suggestion at a unit, or of all that a unit got in a batch.
enum NoticeValues {
    /// Those of the parts that this person may print, in the same number of statements whatever their number.
    static func of(
        _ ids: [ID<Never>], _ verbs: Suggestions, for scope: Scope, _ db: any Connection
    ) throws -> [ID<Never>: FieldValues] {
        let office = try Office.named(scope.office, db)
        let parts = try verbs.noticeParts(ids, for: scope, db)
        return Dictionary(
            parts.map { ($0.id.asID(), single($0, office, on: db.now.day)) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same of units: any part of a unit stands for all that it got in the batch, or for itself.
    static func ofUnits(
        _ ids: [ID<Never>], _ verbs: Suggestions, for scope: Scope, _ db: any Connection
    ) throws -> [ID<Never>: FieldValues] {
        let office = try Office.named(scope.office, db)
        let groups = Self.groups(try verbs.noticeParts(besides: ids, for: scope, db))
        let values = groups.flatMap { group in
            let values = several(group, office, on: db.now.day)
            return group.map { ($0.id.asID() as ID<Never>, values) }
        }
        let wanted = Set(ids)
        return Dictionary(values.filter { wanted.contains($0.0) }, uniquingKeysWith: { first, _ in first })
    }

    /// By batch and unit, as they come unit by unit; what was handed out in no batch is by itself.
    static func groups(_ parts: [NoticePart]) -> [[NoticePart]] {
        var places: [Handing: Int] = [:]
        var groups: [[NoticePart]] = []
        for part in parts {
            let handing = Handing(batch: part.batch, unit: part.unit)
            if part.batch != nil, let place = places[handing] {
                groups[place].append(part)
            } else {
                places[handing] = groups.count
                groups.append([part])
            }
        }
        return groups
    }

    private struct Handing: Hashable {
        let batch: AssignmentBatchID?
        let unit: UnitID
    }

    static func single(_ notice: NoticePart, _ office: Office, on today: Day) -> FieldValues {
        var values = SuggestionValues.common(notice.matter, office, on: today)
        let part = notice.part
        let isCo = part.role == .co
        let texts: [String: String?] = [
            "分工": part.role.title, "分工说明": notice.work, "交办日期": part.assignedOn.chinese,
            "签收日期": part.signedForOn?.chinese, "签收期限": notice.dues[SuggestionClock.signFor]?.chinese,
            "会办期限": isCo ? notice.dueOn?.chinese : nil, "答复期限": isCo ? nil : notice.dueOn?.chinese,
        ]
        values.texts.merge(texts.compactMapValues { $0 }) { $1 }
        values.texts.merge(sheet([notice])) { $1 }
        return values
    }

    static func several(_ notices: [NoticePart], _ office: Office, on today: Day) -> FieldValues {
        let main = notices.count { $0.part.role != .co }
        var texts = [
            "机关": office.name, "办事机构": office.deputyAffairs, "件数": String(notices.count), "主办件数": String(main),
            "会办件数": String(notices.count - main), "答复要求": asked(main: main, co: notices.count - main),
            "交办日期": notices.first?.part.assignedOn.chinese ?? "",
            "今天": today.chinese,
        ]
        texts.merge(sheet(notices)) { $1 }
        return FieldValues(
            texts,
            lists: [
                "建议": notices.map { notice in
                    [
                        "编号": notice.matter.core.number ?? "", "标题": notice.matter.core.title,
                        "提出人": notice.matter.proposers, "分工": notice.work, "期限": notice.dueOn?.description ?? "",
                    ]
                }
            ])
    }

    /// What is asked of a unit that replies to deputies, that helps another, or both.
    private static func asked(main: Int, co: Int) -> String {
        if main == 0 { return "请在表列期限内将会办意见送主办单位。" }
        return "请在表列期限内答复代表" + (co == 0 ? "。" : "，会办意见送主办单位。")
    }

    /// What stands once on each paper. A requirement of the whole batch is the same in all its parts.
    private static func sheet(_ notices: [NoticePart]) -> [String: String] {
        guard let first = notices.first else { return [:] }
        let requirements = notices.compactMap(\.part.requirement).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return [
            "承办单位": first.part.unitName, "办理要求": requirements.joined(separator: "\n"),
            // To be written in by hand where the office numbers its letters elsewhere.
            "发文字号": first.noticeNumber ?? "＿＿＿＿〔＿＿＿＿〕＿＿号", "退回期限": first.returnBy.chinese,
            "联系人": first.contact ?? "", "电话": first.telephone ?? "",
        ]
    }
}

extension NoticePart {
    /// What the unit has to do in it.
    fileprivate var work: String {
        switch part.role {
        case .main, .former: "主办"
        case .co: "会办（主办单位：\(matter.units(AssignmentRole.replying))）"
        case .separate: "分办，办理其中的“\(part.matter ?? "")”"
        }
    }
}
