import Kernel
import Platform
import Storage

/// 发出活动通知: from now on deputies are asked to come.
enum AnnounceActivity {
    static let verb = Verb<ActivityCase>(
        .announce, saying: InputField("note", "说明", .line(maxLength: 200), hint: "如：通知文号")
    )
}
