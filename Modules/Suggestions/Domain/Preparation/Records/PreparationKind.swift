import Platform
import Storage

/// What is kept of the preparation of a session: each kind has the same page in words of its own.
public enum PreparationKind: String, CaseIterable, Storable {
    /// 会前调研, also 蹲点式、解剖式.
    case research
    /// 社情民情资料 that departments supply to the deputies.
    case material
    /// 履职资料编印.
    case publication

    public var title: String {
        switch self {
        case .research: "会前调研"
        case .material: "社情民情资料"
        case .publication: "履职资料"
        }
    }

    var fields: [InputField] {
        let start = [
            InputField("title", names.title, .line(maxLength: 100), required: true, hint: hint),
            InputField("author", names.author, .line(maxLength: 200), required: true),
            InputField("held_on", names.day, .day, required: true),
        ]
        let own: [InputField] =
            switch self {
            case .research: [InputField("place", "地点", .line(maxLength: 100), hint: "如：某某代表联络站")]
            case .material: []
            case .publication: [InputField("copies", "印数（册）", .line(maxLength: 6))]
            }
        return start + own + [InputField("body", names.body, .text(maxLength: 5000), required: true)]
    }

    private var hint: String? {
        self == .publication ? "如：代表履职平台使用手册、优秀议案建议汇编、制度汇编、注意事项" : nil
    }

    public struct Names: Sendable {
        public let title: String
        public let author: String
        public let day: String
        public let body: String
    }

    public var names: Names {
        switch self {
        case .research: Names(title: "调研题目", author: "调研组和参加人", day: "调研日期", body: "调研情况和发现的问题")
        case .material: Names(title: "资料名称", author: "提供部门", day: "提供日期", body: "内容提要")
        case .publication: Names(title: "书名", author: "编印单位", day: "印发日期", body: "内容提要")
        }
    }
}
