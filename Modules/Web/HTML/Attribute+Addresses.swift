extension Attribute {
    public static func href(_ address: String) -> Attribute { Attribute("href", harmless(address)) }
    public static func src(_ address: String) -> Attribute { Attribute("src", harmless(address)) }
    public static func action(_ address: String) -> Attribute { Attribute("action", harmless(address)) }

    /// The address when it is relative or of a scheme that cannot run a script; otherwise "#".
    ///
    /// Browsers drop white space and control characters inside a scheme ("java\nscript:"), so an address holding
    /// one is refused whole.
    static func harmless(_ address: String) -> String {
        guard !address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) else {
            return "#"
        }
        let head = address.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return address }
        return ["http", "https", "mailto", "tel"].contains(address[..<colon].lowercased()) ? address : "#"
    }
}
