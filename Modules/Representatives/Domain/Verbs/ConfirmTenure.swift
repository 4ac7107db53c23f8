import Kernel
import Platform
import Storage

/// 确认代表资格: the standing committee, on the report of the 代表资格审查委员会, finds the election valid
/// (选举法 Art. 47, 57).
enum ConfirmTenure {
    static let verb = Verb<TenureCase>(
        .confirm,
        fields: [
            InputField("reviewed_on", "资格审查日期", .day, required: true),
            InputField("note", "说明", .line(maxLength: 200), hint: "如：公告文号"),
        ]
    ) { act in
        let day = try act.pastDay("reviewed_on", "资格审查日期")
        try act.db.run(
            "UPDATE representatives_tenure SET reviewed_on = \(day) WHERE id = \(act.facts.id)")
        return Effect(opinion: act.input.text("note"), happenedOn: day, tells: act.delegationToTell)
    }
}
