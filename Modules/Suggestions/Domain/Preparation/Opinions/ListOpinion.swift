import Kernel
import Platform
import Storage
import SuggestionsContract

/// Putting a signer's words on the list with a unit, a person and a day, and taking them off with what was done.
public enum ListOpinion {
    public enum Way: String, CaseIterable, Sendable {
        case follow, none

        public var title: String { self == .follow ? "列入清单，交单位整改" : "不需要办理" }
    }

    public static let fields = [
        InputField("way", "处理", .choice(Way.self, \.title), required: true),
        InputField("unit", "责任单位", .one(.units), hint: "列入清单的必须填写责任单位、责任人和时限。"),
        InputField("responsible", "责任人", .line(maxLength: 40)),
        InputField("due_on", "时限", .day),
        InputField("reason", "不需要办理的理由", .text(maxLength: 500)),
    ]
    public static let resultFields = [
        InputField("done_on", "完成日期", .day, required: true),
        InputField("result", "整改结果", .text(maxLength: 2000), required: true),
    ]

    /// Throws `notFound` when it is on the list already, `invalid` beside the field.
    public static func list(
        _ rating: ID<Never>, _ raw: [String: [String]], _ verbs: Suggestions, by scope: Scope, _ db: any Connection
    ) throws {
        let opinion = try verbs.unlistedOpinion(rating, for: scope, db)
        let input = try Input(raw, for: fields)
        let follows = input.text("way") == Way.follow.rawValue
        let unit: UnitID? = follows ? try input.id("unit", as: UnitSubject.self).orInvalid("unit", "请选择责任单位。") : nil
        if let unit, try opinion.units(in: scope.office, db)[unit] == nil {
            throw Failure.invalid(field: "unit", "这个单位没有承办这件建议，请重新选择。")
        }
        let responsible = follows ? try input.text("responsible").orInvalid("responsible", "请填写责任人。") : nil
        let due = follows ? try input.requiredSensibleDay("due_on", "时限") : nil
        if let due, due < db.now.day {
            throw Failure.invalid(field: "due_on", "时限不能早于今天（\(db.now.day.chinese)）。")
        }
        let reason = follows ? nil : try input.text("reason").orInvalid("reason", "请写明为什么不需要办理。")
        let done: Day? = follows ? nil : db.now.day
        let closer: String? = follows ? nil : scope.name
        let id = ID<OpinionItem>.new(at: db.now)
        var batch = Batch(
            into: "suggestions_opinion_item",
            [
                "id", "office_id", "suggestion_id", "rating_id", "words", "said_by", "unit_id", "responsible", "due_on",
                "listed_on", "listed_by", "done_on", "result", "done_by", "created_at",
            ])
        batch.append(
            id, scope.office, opinion.suggestion, rating, opinion.words, opinion.saidBy, unit, responsible, due,
            db.now.day, scope.name, done, reason, closer, db.now)
        try db.insert(batch)
        try Audit.append(
            "suggestions.opinion.listed", on: Reference(SuggestionCase.kind, opinion.suggestion),
            ["way": input.required("way")], by: scope, db)
        guard let unit, let due else { return }
        try Notice.send(
            "代表反馈意见已列入清单，请在 \(due.chinese)前整改并登记结果。", about: Reference(OpinionItem.reference, id),
            to: [.unit(unit)], by: scope, db)
    }

    /// 销号: by the unit or the office, once. The signer is told. Throws `conflict` when it is done or withdrawn already.
    public static func finish(
        _ id: ID<OpinionItem>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        let item = try OpinionItem.find(id, for: scope, db)
        guard scope.may(.assignSuggestions) || item.unit.map(scope.units.contains) ?? false else {
            throw Failure.forbidden("整改结果由责任单位或者代工委登记。")
        }
        let input = try Input(raw, for: resultFields)
        let day = try input.requiredSensiblePastDay("done_on", "完成日期", by: db.now.day)
        let changed = try db.run(
            """
            UPDATE suggestions_opinion_item
               SET done_on = \(day), result = \(input.required("result")), done_by = \(scope.name)
             WHERE id = \(id) AND office_id = \(scope.office) AND done_on IS NULL
               AND withdrawn_on IS NULL
            """)
        guard changed == 1 else { throw Failure.conflict("这条意见已经销号或者撤回。") }
        try Audit.append(
            "suggestions.opinion.done", on: Reference(SuggestionCase.kind, item.suggestion), [:], by: scope, db)
        let page = Reference(OpinionItem.reference, id)
        let signer = try item.signer(db)
        try Notice.send(
            [
                Notice.Message(
                    text: "您提的反馈意见已整改，请看结果。", page: page, holders: signer.map { [Journal.Holder.person($0)] } ?? []),
                Notice.Message(text: "代表反馈意见已整改销号，请看结果。", page: page, holders: [.role(.officeStaff)]),
            ], in: scope.office, except: scope.account, db)
    }
}
