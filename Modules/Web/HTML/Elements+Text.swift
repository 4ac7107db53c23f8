// The elements of running text, headings and lists. Each takes its content as a builder, or as one text.

public func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("h1", attributes, content())))
}

public func h1(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("h1", attributes, .text(text))))
}

public func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("h2", attributes, content())))
}

public func h2(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("h2", attributes, .text(text))))
}

public func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("h3", attributes, content())))
}

public func h3(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("h3", attributes, .text(text))))
}

public func h4(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("h4", attributes, content())))
}

public func h4(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("h4", attributes, .text(text))))
}

public func p(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("p", attributes, content())))
}

public func p(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("p", attributes, .text(text))))
}

public func a(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("a", attributes, content())))
}

public func a(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("a", attributes, .text(text))))
}

public func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("span", attributes, content())))
}

public func span(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("span", attributes, .text(text))))
}

public func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("strong", attributes, content())))
}

public func strong(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("strong", attributes, .text(text))))
}

public func em(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("em", attributes, content())))
}

public func em(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("em", attributes, .text(text))))
}

public func small(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("small", attributes, content())))
}

public func small(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("small", attributes, .text(text))))
}

public func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("ul", attributes, content())))
}

public func ul(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("ul", attributes, .text(text))))
}

public func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("ol", attributes, content())))
}

public func ol(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("ol", attributes, .text(text))))
}

public func li(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("li", attributes, content())))
}

public func li(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("li", attributes, .text(text))))
}

public func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("dl", attributes, content())))
}

public func dl(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("dl", attributes, .text(text))))
}

public func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("dt", attributes, content())))
}

public func dt(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("dt", attributes, .text(text))))
}

public func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("dd", attributes, content())))
}

public func dd(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("dd", attributes, .text(text))))
}

public func time(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("time", attributes, content())))
}

public func time(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("time", attributes, .text(text))))
}

public func code(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("code", attributes, content())))
}

public func code(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("code", attributes, .text(text))))
}

public func pre(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("pre", attributes, content())))
}

public func pre(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("pre", attributes, .text(text))))
}
