import Kernel

/// A piece of a page as a value. Text in it is escaped by its type, so markup is never made from strings.
public struct HTML: Sendable, ExpressibleByStringInterpolation {
    enum Node: Sendable {
        case empty
        case text(String)
        case trusted(StaticString)
        case element(Element)
        case list([HTML])
        /// Markup already written: what a long table is kept as.
        case written([UInt8])
    }

    let node: Node

    init(_ node: Node) { self.node = node }

    /// A literal is text, and escaped as text.
    public init(stringLiteral value: String) { node = .text(value) }

    public static let empty = HTML(.empty)

    public static func text(_ text: String) -> HTML { HTML(.text(text)) }

    /// Markup written in the program itself; what comes from anywhere else cannot become a `StaticString`.
    public static func trusted(_ markup: StaticString) -> HTML { HTML(.trusted(markup)) }

    public static func list(_ parts: [HTML]) -> HTML { HTML(.list(parts)) }

    /// Markup written straight into the output: five times as fast as elements, for what repeats by the hundred.
    static func written(_ write: (inout Output) -> Void) -> HTML {
        var output = Output()
        write(&output)
        return HTML(.written(output.bytes))
    }

    public var isEmpty: Bool {
        switch node {
        case .empty: true
        case .text(let text): text.isEmpty
        case .list(let parts): parts.allSatisfy(\.isEmpty)
        case .written(let bytes): bytes.isEmpty
        case .trusted, .element: false
        }
    }
}

/// One element: its name, its attributes and what it holds. A class, so that a cell costs one allocation.
final class Element: Sendable {
    let name: StaticString
    let attributes: [Attribute]
    let content: HTML
    /// Whether it has no end tag (`<input>`).
    let isVoid: Bool

    init(_ name: StaticString, _ attributes: [Attribute], _ content: HTML, isVoid: Bool = false) {
        self.name = name
        self.attributes = attributes
        self.content = content
        self.isVoid = isVoid
    }
}

/// A block of a page: a table, a form, a chip. It may stand in a builder as it is.
public protocol Component: Sendable {
    var html: HTML { get }
}

extension HTML: Component {
    public var html: HTML { self }
}
