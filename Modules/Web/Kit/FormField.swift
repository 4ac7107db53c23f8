import Kernel

/// One question of a form.
public struct FormField: Sendable {
    /// How a choice of one is shown.
    public enum ChoiceStyle: Sendable {
        /// All at once; nothing is chosen before somebody chooses.
        case radio
        /// In a menu, whose first entry is empty.
        case menu
    }

    enum Kind: Sendable {
        case text(value: String, maxLength: Int)
        /// With what may be meant, to be picked while typing.
        case suggesting(value: String, maxLength: Int, [String])
        case multiline(value: String, maxLength: Int, rows: Int)
        case choice([Option], value: String?, ChoiceStyle)
        case choices([Option], values: Set<String>)
        case day(Day?)
        case number(Int?, ClosedRange<Int>)
        case check(Bool)
        case hidden(String)
        case password(autocomplete: String)
        case file(accept: String, multiple: Bool)
        case section
        case block(HTML)
        case folded([FormField])
    }

    let name: String
    let title: String
    let kind: Kind
    let hint: String?
    let isRequired: Bool

    init(_ name: String, _ title: String, _ kind: Kind, hint: String? = nil, required: Bool = false) {
        self.name = name
        self.title = title
        self.kind = kind
        self.hint = hint
        isRequired = required
    }

    /// The id of its first control, which a summary of errors links to.
    func id(in prefix: String) -> String { prefix + name }

    /// Whether there is something to see or to fill in.
    var isVisible: Bool { if case .hidden = kind { false } else { true } }

    var isFile: Bool { if case .file = kind { true } else { false } }

    /// What stands in it before anybody types, where it is one line, a text or a choice of one.
    var value: String {
        switch kind {
        case .text(let value, _), .suggesting(let value, _, _), .multiline(let value, _, _): value
        case .choice(_, let value, _): value ?? ""
        default: ""
        }
    }

    /// Itself, or what is folded under it.
    var each: [FormField] { if case .folded(let fields) = kind { fields } else { [self] } }

    /// Whether it is several controls under one legend.
    var isGroup: Bool {
        switch kind {
        case .choice(_, _, .radio), .choices: true
        default: false
        }
    }
}
