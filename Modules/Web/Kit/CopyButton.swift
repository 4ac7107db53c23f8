/// A button that copies a text; there only where a script can do it.
public struct CopyButton: Component {
    public let html: HTML

    public init(_ title: String, text: String) {
        html = button(title, .type("button"), .class("plain"), .data("copy", text), .hidden(true))
    }
}
