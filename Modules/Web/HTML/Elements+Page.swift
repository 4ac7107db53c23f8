// The elements a page is divided by. Each takes its content as a builder, or as one text.

public func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("div", attributes, content())))
}

public func div(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("div", attributes, .text(text))))
}

public func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("section", attributes, content())))
}

public func section(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("section", attributes, .text(text))))
}

public func article(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("article", attributes, content())))
}

public func article(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("article", attributes, .text(text))))
}

public func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("nav", attributes, content())))
}

public func nav(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("nav", attributes, .text(text))))
}

public func main(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("main", attributes, content())))
}

public func main(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("main", attributes, .text(text))))
}

public func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("header", attributes, content())))
}

public func header(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("header", attributes, .text(text))))
}

public func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("footer", attributes, content())))
}

public func footer(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("footer", attributes, .text(text))))
}

public func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("aside", attributes, content())))
}

public func aside(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("aside", attributes, .text(text))))
}

public func figure(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("figure", attributes, content())))
}

public func figure(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("figure", attributes, .text(text))))
}

public func figcaption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("figcaption", attributes, content())))
}

public func figcaption(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("figcaption", attributes, .text(text))))
}

public func details(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("details", attributes, content())))
}

public func details(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("details", attributes, .text(text))))
}

public func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("summary", attributes, content())))
}

public func summary(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("summary", attributes, .text(text))))
}
