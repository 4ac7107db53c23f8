/// The head of a page: where one is, its title, a line about it, and what can be done here.
public struct PageHeader: Component {
    public let html: HTML

    public init(
        _ title: String, lead: String? = nil, crumbs: [Link] = [], @HTMLBuilder actions: () -> HTML = { HTML.empty }
    ) {
        let buttons = actions()
        html = div(.class("page-head")) {
            if !crumbs.isEmpty {
                nav(.class("crumbs"), .aria(label: "当前位置")) { ol { for crumb in crumbs { li { crumb } } } }
            }
            h1(title)
            if let lead { p(lead, .class("lead")) }
            if !buttons.isEmpty { div(.class("actions")) { buttons } }
        }
    }
}

/// A part of a page with a title of its own.
public struct Panel: Component {
    public let html: HTML

    /// - Parameter folded: whether it opens under its title only when somebody asks, or when the page is printed.
    public init(
        _ title: String, actions: HTML = .empty, folded: Bool = false, @HTMLBuilder content: () -> HTML
    ) {
        let inside = content()
        guard !folded else {
            html = details(.class("panel")) {
                summary { h2(title) }
                if !actions.isEmpty { div(.class("actions")) { actions } }
                inside
            }
            return
        }
        html = section(.class("panel")) {
            div(.class("panel-head")) {
                h2(title)
                actions
            }
            inside
        }
    }
}

/// Something the reader should notice before the rest.
public struct Callout: Component {
    public let html: HTML

    public init(_ tone: Tone, _ text: String, @HTMLBuilder more: () -> HTML = { HTML.empty }) {
        let rest = more()
        html = div(.class("notice \(tone.rawValue)"), .role(tone == .late ? "alert" : "status")) {
            p(text)
            rest
        }
    }
}
