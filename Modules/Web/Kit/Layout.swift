import Kernel

/// An entry of the main menu.
public struct MenuItem: Sendable {
    public let title: String
    public let href: String
    /// How many things wait there; nil where that is not counted.
    public let count: Int?
    /// What it is folded away under in a long menu; nil for what is always in sight.
    public let section: String?

    public init(_ title: String, _ href: String, count: Int? = nil, section: String? = nil) {
        self.title = title
        self.href = href
        self.count = count
        self.section = section
    }
}

/// What surrounds every page: the site's name, the menu, who is signed in, and how the page reads.
public struct Layout: Sendable {
    public let siteName: String
    let menu: @Sendable (Scope?) -> [MenuItem]

    public init(siteName: String, menu: @escaping @Sendable (Scope?) -> [MenuItem]) {
        self.siteName = siteName
        self.menu = menu
    }

    public func html(_ page: Page, _ context: PageContext) -> HTML {
        let items = menu(context.signedIn?.scope)
        return .list([
            .trusted("<!doctype html>\n"),
            element("html", [.lang("zh-CN"), .when(context.preferences.large, .class("large"))]) {
                head(page)
                element("body", []) {
                    a("跳到正文", .href("#main"), .class("skip"))
                    banner(context)
                    if !items.isEmpty { Menu(items, context.path) }
                    main(.id("main"), .tabindex(-1), .class(page.wide ? "wide" : "narrow")) {
                        if let done = context.done, !done.isEmpty { Callout(.done, done) }
                        page.content
                    }
                }
            },
        ])
    }

    private func head(_ page: Page) -> HTML {
        element("head", []) {
            empty("meta", Attribute("charset", "utf-8"))
            empty("meta", .name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
            element("title", []) { "\(page.title) · \(siteName)" }
            // An empty icon keeps browsers from asking for one that is not there.
            empty("link", Attribute("rel", "icon"), Attribute("href", "data:,"))
            empty("link", Attribute("rel", "stylesheet"), .href(Asset.style.address))
            element("script", [.src(Asset.script.address), Attribute("defer", when: true)]) { HTML.empty }
        }
    }

    private func banner(_ context: PageContext) -> HTML {
        header(.class("banner")) {
            a(.class("site"), .href("/")) {
                strong(siteName)
                if let office = context.signedIn?.officeName, !office.isEmpty { span(office, .class("office")) }
            }
            div(.class("who")) {
                sizeForm(context)
                if let name = context.signedIn?.scope.name {
                    span(name)
                    smallForm(context.signOutPath, context.csrf, "退出", id: "sign-out")
                } else if context.path != context.signInPath {
                    a("登录", .href(context.signInPath))
                }
            }
        }
    }

    private func sizeForm(_ context: PageContext) -> HTML {
        let isLarge = context.preferences.large
        return smallForm("/preferences", context.csrf, isLarge ? "标准字号" : "大字版", id: "type-size") {
            input(.type("hidden"), .name("large"), .value(isLarge ? "0" : "1"))
            input(.type("hidden"), .name("next"), .value(context.path))
        }
    }

    private func smallForm(
        _ action: String, _ csrf: String, _ title: String, id: String, @HTMLBuilder more: () -> HTML = { HTML.empty }
    ) -> HTML {
        form(.method("post"), .action(action), .id(id)) {
            input(.type("hidden"), .name("csrf"), .value(csrf))
            more()
            button(title, .type("submit"), .class("plain"))
        }
    }

    private func element(_ name: StaticString, _ attributes: [Attribute], @HTMLBuilder content: () -> HTML) -> HTML {
        HTML(.element(Element(name, attributes, content())))
    }

    private func empty(_ name: StaticString, _ attributes: Attribute...) -> HTML {
        HTML(.element(Element(name, attributes, .empty, isVoid: true)))
    }
}
