import Kernel

/// A field as it stands in a form: label, hint, error, control, tied together for those who listen to the page.
struct FieldView {
    let field: FormField
    /// Makes ids unique where one page holds several forms.
    let prefix: String
    /// What was typed, when the form comes back.
    let typed: Form?
    let failure: Failure?

    private var error: String? {
        field.name.isEmpty ? nil : failure?.fields.first { $0.name == field.name }?.message
    }
    private var id: String { field.id(in: prefix) }

    var html: HTML {
        switch field.kind {
        case .hidden(let value): input(.type("hidden"), .name(field.name), .value(value))
        // Not a heading: a form stands below headings of any level.
        case .section: p(field.title, .class("section"))
        case .block(let block): block
        case .folded(let fields):
            details(.open(fields.contains(where: isFilled))) {
                summary(field.title)
                for field in fields { FieldView(field: field, prefix: prefix, typed: typed, failure: failure).html }
            }
        case .check: div(.class(style)) { ticking }
        case _ where field.isGroup:
            fieldset(.class(style), .when(!described.isEmpty, .aria(describedBy: described))) {
                legend { caption }
                notes
                control
            }
        default:
            div(.class(style)) {
                label(.for(id)) { caption }
                notes
                control
            }
        }
    }

    /// Something was typed, stands there already, or is wrong.
    private func isFilled(_ field: FormField) -> Bool {
        if failure?.fields.contains(where: { $0.name == field.name }) ?? false { return true }
        return !(typed?.text(field.name) ?? field.value).isEmpty
    }

    private var style: String { error == nil ? "field" : "field wrong" }

    @HTMLBuilder private var caption: HTML {
        field.title
        if field.isRequired { span("（必填）", .class("required")) }
    }

    @HTMLBuilder private var notes: HTML {
        if let hint = field.hint { p(hint, .class("hint"), .id(id + "-hint")) }
        if let error { p(error, .class("error"), .id(id + "-error")) }
    }

    /// The ids of what explains the control.
    private var described: String {
        [field.hint.map { _ in id + "-hint" }, error.map { _ in id + "-error" }].compactMap(\.self).joined(
            separator: " ")
    }

    private var explained: Attribute { .when(!described.isEmpty, .aria(describedBy: described)) }

    private var ticking: HTML {
        let isTicked: Bool
        if case .check(let checked) = field.kind {
            isTicked = typed?.flag(field.name) ?? checked
        } else {
            isTicked = false
        }
        return .list([
            label(.class("tick")) {
                input(
                    .type("checkbox"), .id(id), .name(field.name), .value("1"), .checked(isTicked), explained,
                    .aria(invalid: error != nil))
                span(field.title)
            }, notes,
        ])
    }

    private var control: HTML {
        switch field.kind {
        case .text(let value, let maxLength): line("text", typed?[field.name] ?? value, .maxlength(maxLength))
        case .suggesting(let value, let maxLength, let names):
            HTML.list([
                line("text", typed?[field.name] ?? value, .maxlength(maxLength), .list(id + "-names")),
                suggestions(names, id: id + "-names"),
            ])
        case .day(let day): line("date", typed?[field.name] ?? day?.description ?? "", .none)
        case .number(let number, let range):
            line(
                "number", typed?[field.name] ?? number.map(String.init) ?? "", .inputmode("numeric"),
                .min(String(range.lowerBound)), .max(String(range.upperBound)))
        case .password(let token): line("password", "", .autocomplete(token), .maxlength(200))
        case .file(let accept, let multiple):
            input(
                .type("file"), .id(id), .name(field.name), .when(!accept.isEmpty, .accept(accept)),
                .multiple(multiple), .required(field.isRequired), explained, .aria(invalid: error != nil))
        case .multiline(let value, let maxLength, let rows):
            // A browser drops one line break after the start tag, so one is put there for it to drop.
            textarea(
                "\n" + (typed?[field.name] ?? value), .id(id), .name(field.name), .rows(rows), .maxlength(maxLength),
                .required(field.isRequired), explained, .aria(invalid: error != nil))
        case .choice(let options, let value, .menu): menu(options, typed?[field.name] ?? value)
        case .choice(let options, let value, .radio):
            ticks("radio", options, Set([typed?[field.name] ?? value].compactMap(\.self)))
        case .choices(let options, let values):
            ticks("checkbox", options, typed.map { Set($0.all(field.name)) } ?? values)
        case .check, .hidden, .section, .block, .folded: .empty
        }
    }

    private func line(_ type: String, _ value: String, _ more: Attribute...) -> HTML {
        let common: [Attribute] = [
            .type(type), .id(id), .name(field.name), .value(value), .required(field.isRequired), explained,
            .aria(invalid: error != nil),
        ]
        return HTML(.element(Element("input", common + more, .empty, isVoid: true)))
    }

    private func menu(_ options: [Option], _ chosen: String?) -> HTML {
        select(.id(id), .name(field.name), .required(field.isRequired), explained, .aria(invalid: error != nil)) {
            option("请选择", .value(""))
            for choice in options { option(choice.title, .value(choice.value), .selected(choice.value == chosen)) }
        }
    }

    private func ticks(_ type: String, _ options: [Option], _ chosen: Set<String>) -> HTML {
        div(.class("ticks"), .when(options.count > 12, .data("filter", "输入文字缩小范围"))) {
            for (place, choice) in options.enumerated() {
                label(.class("tick")) {
                    input(
                        .type(type), .name(field.name), .value(choice.value), .checked(chosen.contains(choice.value)),
                        .when(place == 0, .id(id)), .required(field.isRequired && type == "radio"),
                        .aria(invalid: error != nil))
                    span(choice.title)
                }
            }
        }
    }
}

/// Names to pick from in the line that bears this id in its `list`.
func suggestions(_ names: [String], id list: String) -> HTML {
    datalist(.id(list)) { for name in names { option(.value(name)) { HTML.empty } } }
}
