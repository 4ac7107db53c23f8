import Kernel
import Platform
import Storage

/// 终止代表资格 for one of the causes of 代表法 Art. 62. The person and all that was done stay in the register; the seat
/// falls vacant.
enum EndTenure {
    static let verb = Verb<TenureCase>(
        .end,
        fields: [
            InputField("cause", "法定情形", .choice(EndCause.self, \.title), required: true),
            InputField("ordered_by", "责令辞职的机关", .line(maxLength: 100), hint: "责令辞职的，必须填写"),
            InputField("accepted_by", "接受辞职的机关", .line(maxLength: 100), hint: "辞职、责令辞职的，必须填写；如：某市第六届人大常委会"),
            InputField("day", "终止之日", .day, required: true, hint: "辞职的，为接受辞职之日"),
            InputField("announcement", "公告文号", .line(maxLength: 60)),
            InputField("reason", "依据和说明", .text(maxLength: 500), required: true, hint: "如：代表资格审查委员会的报告"),
        ]
    ) { act in
        let day = try act.day("day", "终止之日", after: act.begun)
        let cause: EndCause? = act.input.choice("cause")
        let (orderedBy, acceptedBy) = (act.input.text("ordered_by"), act.input.text("accepted_by"))
        if cause == .orderedToResign, orderedBy == nil {
            throw Failure.invalid(field: "ordered_by", "责令辞职的，请填写责令辞职的机关。")
        }
        if cause == .orderedToResign || cause == .resigned, acceptedBy == nil {
            throw Failure.invalid(field: "accepted_by", "辞职的，请填写接受辞职的机关。")
        }
        let announcement = act.input.text("announcement")
        try act.db.run(
            """
            UPDATE representatives_tenure
               SET end_cause = \(cause), ended_on = \(day), ordered_by = \(orderedBy), accepted_by = \(acceptedBy),
                   announcement = \(announcement)
             WHERE id = \(act.facts.id)
            """)
        try Seat.open(after: [act.facts.id], in: act.scope.office, act.db)
        let words = [
            cause?.title, orderedBy.map { "责令机关：\($0)" }, acceptedBy.map { "接受机关：\($0)" }, announcement,
            act.input.text("reason"),
        ]
        return Effect(
            opinion: words.compactMap { $0 }.joined(separator: "。"), happenedOn: day, tells: act.delegationToTell)
    }
}
