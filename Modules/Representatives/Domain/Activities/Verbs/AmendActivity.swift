import Kernel
import Platform
import Storage

/// 更正活动成果: what stood there before stays in the history, with the reason.
enum AmendActivity {
    static let verb = Verb<ActivityCase>(
        .amend,
        fields: RecordActivity.fields + [InputField("reason", "更正理由", .line(maxLength: 200), required: true)]
    ) { act in
        try RecordActivity.store(act)
        let before = [
            act.facts.record.map { "成果：\($0)" }, "社情民意 \(act.facts.opinions) 条",
            "接待群众 \(act.facts.received) 人次",
        ].compactMap(\.self).joined(separator: "；")
        return Effect(opinion: "\(act.input.required("reason"))。更正前：\(before)")
    }
}
