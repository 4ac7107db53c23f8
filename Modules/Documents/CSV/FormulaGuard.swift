import Kernel

/// Keeps a cell of a CSV from being run as a formula by the program that opens it.
///
/// Text that begins with = + - @ (their full-width forms too) or a tab, blanks before them not counted, gets an
/// apostrophe in front. Reading takes the apostrophe off again, so what was written is what is read.
enum FormulaGuard {
    static let mark = UInt8(ascii: "'")

    /// The text with the mark, if it needs one.
    static func added(to text: String) -> String { isRisky(text) ? "'" + text : text }

    /// The text without the mark, if it bears one.
    static func removed(from text: String) -> String {
        guard text.utf8.first == mark else { return text }
        let rest = String(text.dropFirst())
        return isRisky(rest) ? rest.trimmed : text
    }

    private static func isRisky(_ text: String) -> Bool {
        let bare = text.unicodeScalars.drop { $0 == "'" }
        if let first = bare.first, ["\t", "\r", "\n"].contains(first) { return true }
        guard let first = bare.first(where: { !$0.properties.isWhitespace }) else { return false }
        return ["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains(first)
    }
}
