import Storage

/// How a contact was made (代表法 Art. 44).
public enum ContactMode: String, CaseIterable, Storable {
    case symposium, visit, phone, email, letter, wechat

    public var title: String {
        switch self {
        case .symposium: "座谈"
        case .visit: "走访"
        case .phone: "电话"
        case .email: "邮件"
        case .letter: "信函"
        case .wechat: "微信"
        }
    }
}
