import Kernel
import Web

/// Makes an event's fields into the fields of a page's form.
public struct CaseForms {
    /// What can be chosen for each source.
    let options: [InputField.Source: [Option]]
    /// Where there are more, one searches by words rather than look through a menu.
    private static let longestMenu = 100

    public init(options: [InputField.Source: [Option]]) { self.options = options }

    /// - Parameter values: what the fields hold already (a draft), by name.
    public func fields(_ fields: [InputField], values: [String: String] = [:]) -> [FormField] {
        var made: [FormField] = []
        var rest = fields[...]
        while let first = rest.first {
            let group = rest.prefix { $0.under == first.under }
            let shown = group.map { self.field($0, value: values[$0.name] ?? "") }
            made += first.under.map { [FormField.folded($0, shown)] } ?? shown
            rest = rest.dropFirst(group.count)
        }
        return made
    }

    private func field(_ field: InputField, value: String) -> FormField {
        switch field.kind {
        case .line(let limit):
            return .text(
                field.name, field.title, value: value, hint: field.hint, required: field.required,
                maxLength: limit)
        case .text(let limit):
            return .multiline(
                field.name, field.title, value: value, hint: field.hint, required: field.required,
                maxLength: limit, rows: limit > 4000 ? 8 : 4)
        case .choice(let choices):
            return .choice(
                field.name, field.title, choices.map { Option($0.value, $0.title) },
                value: value.isEmpty ? nil : value, hint: field.hint, required: field.required)
        case .yesNo:
            return .choice(
                field.name, field.title, [Option("yes", "是"), Option("no", "否")],
                value: value.isEmpty ? nil : value, hint: field.hint, required: field.required)
        case .day:
            return .day(
                field.name, field.title, value: Day.typed(value), hint: field.hint, required: field.required)
        case .one(let source):
            let choices = options[source] ?? []
            return .choice(
                field.name, field.title, choices, value: value.isEmpty ? nil : value,
                style: choices.count > Self.longestMenu ? .radio : .menu, hint: field.hint,
                required: field.required)
        case .many(let source):
            return .choices(
                field.name, field.title, options[source] ?? [], hint: field.hint, required: field.required)
        }
    }

    /// What a form sent, by field name: what `CaseEngine.take` reads.
    public static func input(_ form: Form, for fields: [InputField]) -> [String: [String]] {
        Dictionary(fields.map { ($0.name, form.all($0.name)) }, uniquingKeysWith: { first, _ in first })
    }
}

extension CasePhase {
    /// The colour beside the state's word.
    public var tone: Tone {
        switch self {
        case .waiting: .waiting
        case .running: .running
        case .done: .done
        case .ended: .neutral
        }
    }
}

extension CaseState {
    /// The word and its colour, as lists and pages show it.
    public var status: Status { Status(title, phase.tone) }
}
