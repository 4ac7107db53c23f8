// The elements of a form. Each takes its content as a builder, or as one text.

public func form(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("form", attributes, content())))
}

public func form(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("form", attributes, .text(text))))
}

public func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("fieldset", attributes, content())))
}

public func fieldset(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("fieldset", attributes, .text(text))))
}

public func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("legend", attributes, content())))
}

public func legend(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("legend", attributes, .text(text))))
}

public func label(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("label", attributes, content())))
}

public func label(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("label", attributes, .text(text))))
}

public func textarea(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("textarea", attributes, content())))
}

public func textarea(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("textarea", attributes, .text(text))))
}

public func select(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("select", attributes, content())))
}

public func select(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("select", attributes, .text(text))))
}

public func datalist(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("datalist", attributes, content())))
}

public func option(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("option", attributes, content())))
}

public func option(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("option", attributes, .text(text))))
}

public func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("button", attributes, content())))
}

public func button(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("button", attributes, .text(text))))
}
