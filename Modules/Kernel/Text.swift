extension String {
    /// Without the white space around it, the ideographic space and the zero-width marks of pasted text included.
    public var trimmed: String {
        let blank = { (character: Character) in
            character.isWhitespace || character.isNewline || character == "\u{200B}" || character == "\u{FEFF}"
        }
        guard let first = firstIndex(where: { !blank($0) }), let last = lastIndex(where: { !blank($0) }) else {
            return ""
        }
        return String(self[first...last])
    }

    /// With the full-width digits, letters and signs of U+FF01…U+FF5E, and the ideographic space, made narrow.
    public var halfWidth: String {
        guard unicodeScalars.contains(where: { (0xFF01...0xFF5E).contains($0.value) || $0.value == 0x3000 }) else {
            return self
        }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let narrow = scalar.value == 0x3000 ? 0x20 : scalar.value &- 0xFEE0
            let isWide = (0xFF01...0xFF5E).contains(scalar.value) || scalar.value == 0x3000
            result.append(isWide ? Unicode.Scalar(narrow) ?? scalar : scalar)
        }
        return String(result)
    }

    /// As a person sees it: without the marks that text copied from messages and other programs carries unseen (those that
    /// turn the direction of writing, and those of no width), and with common line breaks for Unicode's own.
    public var withoutUnseenMarks: String {
        guard unicodeScalars.contains(where: { Self.unseen($0) || Self.breaks($0) }) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars where !Self.unseen(scalar) { result.append(Self.breaks(scalar) ? "\n" : scalar) }
        return String(result)
    }

    /// Joiners are no such marks: emoji are made with them.
    private static func unseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func breaks(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{2028}" || scalar == "\u{2029}" }

    /// Whether it holds a control character other than a line break or a tab, or one that turns the direction of
    /// writing and so can show another text than it holds: such text is refused, never stored.
    public var hasControlCharacters: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x202A...0x202E, 0x2066...0x2069: true
            default:
                scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\r" && scalar != "\t"
            }
        }
    }
}
