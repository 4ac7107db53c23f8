import Kernel

/// A form with one button: questions, what is wrong with the answers, and what happens after it is sent.
public struct FormView: Component {
    public let html: HTML

    /// - Parameters:
    ///   - next: what happens then and who receives it: "提交后：由代工委收到".
    ///   - form: what was typed, when the form comes back; it wins over the fields' own values.
    ///   - failure: why it comes back.
    ///   - draft: a key under which the browser keeps what was typed until a page says that it was saved; nil for no draft.
    ///   - prefix: makes the ids unique where a page holds several forms.
    ///   - primary: whether its button stands out, as the one to be pressed next.
    public init(
        action: String, csrf: String, submit: String, next: String? = nil, fields: [FormField], form typed: Form? = nil,
        failure: Failure? = nil, draft: String? = nil, prefix: String = "f-", primary: Bool = true
    ) {
        let isMultipart = fields.flatMap(\.each).contains(where: \.isFile)
        html = form(
            .class("form"), .method("post"), .action(action), .when(isMultipart, .enctype("multipart/form-data")),
            .when(draft != nil, .data("draft", draft ?? ""))
        ) {
            input(.type("hidden"), .name("csrf"), .value(csrf))
            if let failure { Self.summary(failure, fields.flatMap(\.each), prefix) }
            for field in fields { FieldView(field: field, prefix: prefix, typed: typed, failure: failure).html }
            div(.class("submit")) {
                button(submit, .type("submit"), .when(primary, .class("primary")))
                if let next { span(next, .class("next")) }
            }
        }
    }

    /// The form of a page; when it comes back with `failure`, what was typed stands in it.
    public init<Actor>(
        action: String, of visit: VisitOf<Actor>, submit: String, next: String? = nil, fields: [FormField],
        failure: Failure?, draft: String? = nil, prefix: String = "f-", primary: Bool = true
    ) {
        self.init(
            action: action, csrf: visit.csrf, submit: submit, next: next, fields: fields,
            form: failure == nil ? nil : visit.form, failure: failure, draft: draft, prefix: prefix, primary: primary)
    }

    /// What is wrong, at the top, each leading to its field.
    private static func summary(_ failure: Failure, _ fields: [FormField], _ prefix: String) -> HTML {
        div(.class("errors"), .role("alert"), .tabindex(-1)) {
            // A failure of one field says the same as its field: once is enough, with the way to the field.
            if failure.fields.map(\.message) != [failure.message] { p { strong(failure.message) } }
            if !failure.fields.isEmpty {
                ul {
                    for wrong in failure.fields {
                        li {
                            if let field = fields.first(where: { $0.name == wrong.name }) {
                                a(wrong.message, .href("#" + field.id(in: prefix)))
                            } else {
                                wrong.message
                            }
                        }
                    }
                }
            }
        }
    }
}
