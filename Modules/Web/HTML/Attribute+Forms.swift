extension Attribute {
    public static func method(_ method: String) -> Attribute { Attribute("method", method) }
    public static func enctype(_ type: String) -> Attribute { Attribute("enctype", type) }
    public static func name(_ name: String) -> Attribute { Attribute("name", name) }
    public static func value(_ value: String) -> Attribute { Attribute("value", value) }
    public static func type(_ type: String) -> Attribute { Attribute("type", type) }
    public static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    public static func form(_ id: String) -> Attribute { Attribute("form", id) }
    /// The id of the `datalist` to pick from.
    public static func list(_ id: String) -> Attribute { Attribute("list", id) }
    public static func placeholder(_ text: String) -> Attribute { Attribute("placeholder", text) }
    public static func autocomplete(_ token: String) -> Attribute { Attribute("autocomplete", token) }
    public static func inputmode(_ mode: String) -> Attribute { Attribute("inputmode", mode) }
    public static func accept(_ types: String) -> Attribute { Attribute("accept", types) }
    public static func rows(_ count: Int) -> Attribute { Attribute("rows", String(count)) }
    public static func maxlength(_ length: Int) -> Attribute { Attribute("maxlength", String(length)) }
    public static func min(_ value: String) -> Attribute { Attribute("min", value) }
    public static func max(_ value: String) -> Attribute { Attribute("max", value) }
    public static func step(_ value: String) -> Attribute { Attribute("step", value) }
    public static func required(_ required: Bool) -> Attribute { Attribute("required", when: required) }
    public static func checked(_ checked: Bool) -> Attribute { Attribute("checked", when: checked) }
    public static func selected(_ selected: Bool) -> Attribute { Attribute("selected", when: selected) }
    public static func disabled(_ disabled: Bool) -> Attribute { Attribute("disabled", when: disabled) }
    public static func readonly(_ readonly: Bool) -> Attribute { Attribute("readonly", when: readonly) }
    public static func multiple(_ multiple: Bool) -> Attribute { Attribute("multiple", when: multiple) }
    public static func autofocus(_ autofocus: Bool) -> Attribute { Attribute("autofocus", when: autofocus) }
    public static func novalidate(_ off: Bool) -> Attribute { Attribute("novalidate", when: off) }

    // What assistive technology reads
    public static func aria(label: String) -> Attribute { Attribute("aria-label", label) }
    public static func aria(labelledBy ids: String) -> Attribute { Attribute("aria-labelledby", ids) }
    public static func aria(describedBy ids: String) -> Attribute { Attribute("aria-describedby", ids) }
    public static func aria(current: String) -> Attribute { Attribute("aria-current", current) }
    public static func aria(sort order: String) -> Attribute { Attribute("aria-sort", order) }
    public static func aria(pressed: Bool) -> Attribute { Attribute("aria-pressed", pressed ? "true" : "false") }
    public static func aria(hidden: Bool) -> Attribute { hidden ? Attribute("aria-hidden", "true") : .none }
    public static func aria(invalid: Bool) -> Attribute { invalid ? Attribute("aria-invalid", "true") : .none }
}
