/// One attribute of an element. Its value is escaped; an address that could run a script is refused.
public struct Attribute: Sendable {
    enum Kind: Sendable {
        case absent
        /// Present without a value: `checked`.
        case flag(StaticString)
        case value(StaticString, String)
        /// `data-` before the name.
        case data(StaticString, String)
    }

    let kind: Kind

    init(_ kind: Kind) { self.kind = kind }

    init(_ name: StaticString, _ value: String) { kind = .value(name, value) }

    init(_ name: StaticString, when present: Bool) { kind = present ? .flag(name) : .absent }

    func write(into output: inout Output) {
        switch kind {
        case .absent: return
        case .flag(let name):
            output.append(UInt8(ascii: " "))
            output.append(name)
        case .value(let name, let value):
            output.append(UInt8(ascii: " "))
            write(name, value, into: &output)
        case .data(let name, let value):
            output.append(" data-")
            write(name, value, into: &output)
        }
    }

    private func write(_ name: StaticString, _ value: String, into output: inout Output) {
        output.append(name)
        output.append("=\"")
        output.append(escaping: value)
        output.append(UInt8(ascii: "\""))
    }
}
