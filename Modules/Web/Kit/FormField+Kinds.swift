import Kernel

extension FormField {
    public static func text(
        _ name: String, _ label: String, value: String = "", hint: String? = nil, required: Bool = false,
        maxLength: Int = 200
    ) -> FormField {
        FormField(name, label, .text(value: value, maxLength: maxLength), hint: hint, required: required)
    }

    /// A line with names to pick from while typing, where a menu would be too long; anything else may be typed too.
    public static func text(
        _ name: String, _ label: String, suggesting names: [String], value: String = "", hint: String? = nil,
        required: Bool = false, maxLength: Int = 200
    ) -> FormField {
        FormField(
            name, label, .suggesting(value: value, maxLength: maxLength, names), hint: hint, required: required)
    }

    public static func multiline(
        _ name: String, _ label: String, value: String = "", hint: String? = nil, required: Bool = false,
        maxLength: Int = 20_000, rows: Int = 8
    ) -> FormField {
        FormField(
            name, label, .multiline(value: value, maxLength: maxLength, rows: rows), hint: hint, required: required)
    }

    /// One of several. `value` is what was chosen before, never a suggestion of ours: a grade is not preset.
    public static func choice(
        _ name: String, _ label: String, _ options: [Option], value: String? = nil, style: ChoiceStyle = .radio,
        hint: String? = nil, required: Bool = false
    ) -> FormField {
        FormField(name, label, .choice(options, value: value, style), hint: hint, required: required)
    }

    /// Any of several.
    public static func choices(
        _ name: String, _ label: String, _ options: [Option], values: Set<String> = [], hint: String? = nil,
        required: Bool = false
    ) -> FormField {
        FormField(name, label, .choices(options, values: values), hint: hint, required: required)
    }

    public static func day(
        _ name: String, _ label: String, value: Day? = nil, hint: String? = nil, required: Bool = false
    ) -> FormField {
        FormField(name, label, .day(value), hint: hint, required: required)
    }

    public static func number(
        _ name: String, _ label: String, value: Int? = nil, in range: ClosedRange<Int> = 0...999_999,
        hint: String? = nil, required: Bool = false
    ) -> FormField {
        FormField(name, label, .number(value, range), hint: hint, required: required)
    }

    /// A single box to tick; its value is "1".
    public static func check(_ name: String, _ label: String, checked: Bool = false, hint: String? = nil) -> FormField {
        FormField(name, label, .check(checked), hint: hint)
    }

    public static func hidden(_ name: String, _ value: String) -> FormField { FormField(name, "", .hidden(value)) }

    /// Never filled in by us.
    public static func password(
        _ name: String, _ label: String, autocomplete: String = "current-password", hint: String? = nil,
        required: Bool = true
    ) -> FormField {
        FormField(name, label, .password(autocomplete: autocomplete), hint: hint, required: required)
    }

    /// `accept` as HTML has it: ".xlsx,.csv".
    public static func file(
        _ name: String, _ label: String, accept: String = "", multiple: Bool = false, hint: String? = nil,
        required: Bool = false
    ) -> FormField {
        FormField(name, label, .file(accept: accept, multiple: multiple), hint: hint, required: required)
    }

    /// A heading among the fields.
    public static func section(_ title: String) -> FormField { FormField("", title, .section) }

    /// Fields that are seldom filled in, under their title; they stand open when something is in them, or wrong.
    public static func folded(_ title: String, _ fields: [FormField]) -> FormField {
        FormField("", title, .folded(fields))
    }

    /// Anything else among the fields.
    public static func block(_ html: HTML) -> FormField { FormField("", "", .block(html)) }
}
