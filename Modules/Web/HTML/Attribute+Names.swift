extension Attribute {
    /// No attribute at all: the other arm of a condition.
    public static let none = Attribute(.absent)

    public static func when(_ condition: Bool, _ attribute: @autoclosure () -> Attribute) -> Attribute {
        condition ? attribute() : .none
    }

    public static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
    public static func id(_ id: String) -> Attribute { Attribute("id", id) }
    public static func title(_ text: String) -> Attribute { Attribute("title", text) }
    public static func lang(_ code: String) -> Attribute { Attribute("lang", code) }
    public static func role(_ role: String) -> Attribute { Attribute("role", role) }
    public static func hidden(_ hidden: Bool) -> Attribute { Attribute("hidden", when: hidden) }
    public static func tabindex(_ place: Int) -> Attribute { Attribute("tabindex", String(place)) }
    public static func data(_ name: StaticString, _ value: String) -> Attribute { Attribute(.data(name, value)) }
    public static func datetime(_ time: String) -> Attribute { Attribute("datetime", time) }
    public static func open(_ open: Bool) -> Attribute { Attribute("open", when: open) }
    public static func download(_ filename: String) -> Attribute { Attribute("download", filename) }
    public static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
    public static func width(_ points: Int) -> Attribute { Attribute("width", String(points)) }
    public static func height(_ points: Int) -> Attribute { Attribute("height", String(points)) }

    // Tables
    public static func scope(_ scope: String) -> Attribute { Attribute("scope", scope) }
    public static func colspan(_ count: Int) -> Attribute { Attribute("colspan", String(count)) }
    public static func rowspan(_ count: Int) -> Attribute { Attribute("rowspan", String(count)) }

    /// An attribute of a drawing: `.svg("viewBox", "0 0 10 10")`.
    public static func svg(_ name: StaticString, _ value: String) -> Attribute { Attribute(name, value) }
    public static func svg(_ name: StaticString, _ value: Int) -> Attribute { Attribute(name, String(value)) }
}
