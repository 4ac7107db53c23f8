extension HTML {
    /// The markup as UTF-8.
    public func rendered() -> [UInt8] {
        var output = Output()
        write(into: &output)
        return output.bytes
    }

    public var string: String { String(decoding: rendered(), as: UTF8.self) }

    func write(into output: inout Output) {
        switch node {
        case .empty: break
        case .text(let text): output.append(escaping: text)
        case .trusted(let markup): output.append(markup)
        case .list(let parts): for part in parts { part.write(into: &output) }
        case .written(let bytes): output.append(bytes)
        case .element(let element): element.write(into: &output)
        }
    }
}

extension Element {
    func write(into output: inout Output) {
        output.append(UInt8(ascii: "<"))
        output.append(name)
        for attribute in attributes { attribute.write(into: &output) }
        output.append(UInt8(ascii: ">"))
        if isVoid { return }
        content.write(into: &output)
        output.append("</")
        output.append(name)
        output.append(UInt8(ascii: ">"))
    }
}
