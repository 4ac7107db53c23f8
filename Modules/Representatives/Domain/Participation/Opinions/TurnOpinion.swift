import Kernel
import Platform
import RepresentativesContract
import Storage

extension Verb<OpinionCase> {
    /// 转为代表建议: the opinion's words become a draft, which its lead finishes and hands in as any other.
    static func turnIntoSuggestion(_ drafts: any SuggestionDrafts) -> Verb {
        Verb(
            .turnIntoSuggestion,
            fields: [InputField("lead", "由谁领衔", .one(.deputies), hint: "几位代表一起提的，选一位；代表本人转的，由本人领衔。")]
        ) { act in
            let lead = try act.lead()
            let opinion = try Opinion.find(act.facts.id, for: act.scope, act.db)
            let draft = try drafts.begin(
                title: opinion.title, situation: opinion.body, lead: lead, by: act.scope, act.db)
            try act.db.run(
                """
                UPDATE representatives_opinion
                   SET became_kind = \(draft.kind), became_id = \(draft.id), became_from = \(act.facts.state)
                 WHERE id = \(act.facts.id)
                """)
            let words = "活动意见“\(act.facts.title)”已转为代表建议，由\(lead.name)领衔"
            try act.tell("\(words)；草稿在领衔代表的“我的事”里，由代表修改、提交。", act.deputies + act.office)
            if act.facts.state == .assigned, let unit = act.facts.unit {
                try act.tell("\(words)，贵单位不用再答复。", [.unit(unit)])
            }
            return Effect(opinion: "已转为代表建议，由\(lead.name)领衔。")
        }
    }
}

extension Act<OpinionCase> {
    /// The deputy who acts; for the office the one it chose, or the only one there is. Throws `invalid` for another.
    fileprivate func lead() throws -> DeputySummary {
        let chosen: TenureID? = input.id("lead")
        let leads =
            scope.may(.keepOpinions) ? facts.leads : facts.leads.filter { scope.people.contains($0.person) }
        let lead = chosen == nil && leads.count == 1 ? leads.first : leads.first { $0.tenure == chosen }
        return try lead.orInvalid("lead", "请选择由谁领衔：提出意见、本级在任的代表。")
    }
}
