import Kernel
import Platform
import Storage

/// 取消活动, before anybody has come.
enum CancelActivity {
    static let verb = Verb<ActivityCase>(
        .cancel, fields: [InputField("reason", "取消理由", .line(maxLength: 200), required: true)]
    ) { act in
        Effect(opinion: act.input.text("reason"))
    }
}
