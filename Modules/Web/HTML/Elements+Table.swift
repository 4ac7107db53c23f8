// The elements of a table. Each takes its content as a builder, or as one text.

public func table(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("table", attributes, content())))
}

public func table(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("table", attributes, .text(text))))
}

public func caption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("caption", attributes, content())))
}

public func caption(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("caption", attributes, .text(text))))
}

public func thead(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("thead", attributes, content())))
}

public func thead(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("thead", attributes, .text(text))))
}

public func tbody(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("tbody", attributes, content())))
}

public func tbody(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("tbody", attributes, .text(text))))
}

public func tfoot(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("tfoot", attributes, content())))
}

public func tfoot(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("tfoot", attributes, .text(text))))
}

public func tr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("tr", attributes, content())))
}

public func tr(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("tr", attributes, .text(text))))
}

public func th(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("th", attributes, content())))
}

public func th(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("th", attributes, .text(text))))
}

public func td(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("td", attributes, content())))
}

public func td(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("td", attributes, .text(text))))
}
