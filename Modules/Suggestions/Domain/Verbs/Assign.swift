import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// 交办: one main unit, any number of co-handling units; every unit is told and has its own clocks from this day.
    static let assign = Verb(
        .assign,
        fields: [
            InputField("main", "主办单位", .one(.units), hint: "有预交办方案的可以不选，即按方案交办。"),
            InputField("co", "会办单位", .many(.units)),
            InputField("requirement", "办理要求", .text(maxLength: 1000)),
        ] + NoticeHead.fields
    ) { act in
        let typed: UnitID? = act.input.id("main")
        let main = try (typed ?? act.facts.trial.main).orInvalid("main", "请选择主办单位。")
        let chosen: [UnitID] = act.input.ids("co")
        let co = typed == nil && chosen.isEmpty ? act.facts.trial.co : chosen
        guard !co.contains(main) else { throw Failure.invalid(field: "co", "会办单位里有主办单位，请去掉。") }
        let units = [main] + co
        let names = try Unit.names(of: units, in: act.scope.office, act.db)
        guard names.count == units.count else { throw Failure.invalid(field: "main", "有不认识的单位，请重新选择。") }
        let requirement = act.input.text("requirement")
        return try hand(
            act, units.map { .init(unit: $0, role: $0 == main ? .main : .co, requirement: requirement) },
            opinion: "主办：\(names[main] ?? "")"
                + (co.isEmpty ? "" : "；会办：" + co.compactMap { names[$0] }.joined(separator: "、")))
    }

    /// The suggestion goes to these units today.
    static func hand(_ act: Act<SuggestionCase>, _ shares: [NewParts.Share], opinion: String) throws -> Effect {
        let today = act.db.now.day
        try act.db.run("UPDATE suggestions_suggestion SET assigned_on = \(today) WHERE id = \(act.facts.id)")
        let notice = try NoticeHead(act.input, by: act.scope, act.db)
        var parts = NewParts(in: act.scope.office, batch: notice.batch)
        parts.add(
            shares.map { share in
                var share = share
                share.noticeNumber = notice.number
                return share
            },
            of: .init(suggestion: act.facts.id, round: act.facts.round, lead: act.facts.lead, day: today),
            at: act.db.now)
        let rules = try ClockRules.load(office: act.scope.office, act.db)
        try parts.insert(rules, act.db)
        let name = try act.name()
        let told = try Dictionary(grouping: shares, by: \.role).sorted { $0.key.rawValue < $1.key.rawValue }.map {
            Journal.News(
                try GivenPart.sentence(name, as: $0, from: today, rules), to: $1.map { .unit($0.unit) })
        }
        return Effect(
            opinion: opinion,
            news: told + [
                .init("\(name)已经交办。\(opinion)。", to: act.facts.signed.map { .person($0.person) })
            ])
    }
}
