import Kernel

/// A person's name in one writing, so that it is found again however it was typed.
public enum PersonName {
    private static let dots: Set<Character> = ["•", "‧", "∙", "・", "．", "⋅"]

    /// "王　芳" → "王芳". The dot of "买买提·阿不都" stays, however it was typed; a name in Latin letters keeps single
    /// spaces.
    public static func plain(_ typed: String) -> String {
        let name = String(typed.map { dots.contains($0) ? "·" : $0 })
        let isChinese = name.unicodeScalars.contains { $0.properties.isIdeographic }
        return name.trimmed.split { $0.isWhitespace || $0 == "\u{200B}" }.joined(separator: isChinese ? "" : " ")
    }

    /// Several names typed with spaces between them, where a Chinese name with a space after the surname ("王　芳") is one:
    /// a word of one character is joined to the next.
    public static func joined(_ typed: String) -> String {
        var words: [String] = []
        var isOpen = false
        for word in typed.split(whereSeparator: \.isWhitespace) {
            let isHan = word.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
            let last = isOpen && isHan ? words.popLast() : nil
            words.append((last ?? "") + word)
            isOpen = isHan && word.count == 1 && last == nil
        }
        return words.joined(separator: " ")
    }
}
