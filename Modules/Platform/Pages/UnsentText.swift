import Kernel
import Web

/// What somebody typed for an act that was meanwhile done by another: it was not taken, and is shown to be copied.
public struct UnsentText: Component {
    public let html: HTML

    /// - Parameter fields: what was asked for; of what was sent nothing else is shown.
    public init(_ form: Form, of fields: [InputField]) {
        let typed = fields.filter(\.isWritten).compactMap { field in
            form[field.name].flatMap { $0.trimmed.isEmpty ? nil : (field, $0) }
        }
        guard !typed.isEmpty else {
            html = .empty
            return
        }
        html =
            Panel("您刚才填写的") {
                p("没有提交成功，还有用的可以从这里复制。", .class("next"))
                for (field, text) in typed {
                    div(.class("field")) {
                        label(field.title, .for("unsent-\(field.name)"))
                        textarea("\n" + text, .id("unsent-\(field.name)"), .rows(4), .readonly(true))
                    }
                }
            }.html
    }
}

extension InputField {
    fileprivate var isWritten: Bool {
        switch kind {
        case .line, .text: true
        default: false
        }
    }
}
