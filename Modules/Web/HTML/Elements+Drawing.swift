// The elements without an end tag, and those of a drawing (SVG).

public func input(_ attributes: Attribute...) -> HTML {
    HTML(.element(Element("input", attributes, .empty, isVoid: true)))
}

public func br(_ attributes: Attribute...) -> HTML {
    HTML(.element(Element("br", attributes, .empty, isVoid: true)))
}

public func hr(_ attributes: Attribute...) -> HTML {
    HTML(.element(Element("hr", attributes, .empty, isVoid: true)))
}

public func img(_ attributes: Attribute...) -> HTML {
    HTML(.element(Element("img", attributes, .empty, isVoid: true)))
}

public func rect(_ attributes: Attribute...) -> HTML {
    HTML(.element(Element("rect", attributes, .empty, isVoid: false)))
}

public func line(_ attributes: Attribute...) -> HTML {
    HTML(.element(Element("line", attributes, .empty, isVoid: false)))
}

public func polyline(_ attributes: Attribute...) -> HTML {
    HTML(.element(Element("polyline", attributes, .empty, isVoid: false)))
}

public func path(_ attributes: Attribute...) -> HTML {
    HTML(.element(Element("path", attributes, .empty, isVoid: false)))
}

public func circle(_ attributes: Attribute...) -> HTML {
    HTML(.element(Element("circle", attributes, .empty, isVoid: false)))
}

public func svg(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("svg", attributes, content())))
}

public func svg(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("svg", attributes, .text(text))))
}

public func g(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("g", attributes, content())))
}

public func g(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("g", attributes, .text(text))))
}

public func svgTitle(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("title", attributes, content())))
}

public func svgTitle(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("title", attributes, .text(text))))
}

public func svgDesc(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("desc", attributes, content())))
}

public func svgDesc(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("desc", attributes, .text(text))))
}

public func svgText(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(.element(Element("text", attributes, content())))
}

public func svgText(_ text: String, _ attributes: Attribute...) -> HTML {
    HTML(.element(Element("text", attributes, .text(text))))
}
