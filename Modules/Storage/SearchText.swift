import Foundation

/// Text made comparable for searching, and cut into overlapping two-letter words: 代表建议 → 代表 表建 建议.
///
/// Chinese has no spaces to cut at, so both databases are given the same words made here, and answer the same.
enum SearchText {
    /// Compatibility forms unified, lower case, and everything but letters and digits turned into single spaces.
    static func folded(_ text: String) -> String {
        var folded = ""
        for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if isWordPart(scalar) {
                folded.unicodeScalars.append(scalar)
            } else if !folded.isEmpty, folded.unicodeScalars.last != " " {
                folded.unicodeScalars.append(" ")
            }
        }
        return folded.last == " " ? String(folded.dropLast()) : folded
    }

    /// The distinct two-letter words of folded text; a letter standing alone is a word of its own.
    static func words(of folded: String) -> Set<String> {
        var words: Set<String> = []
        for run in folded.unicodeScalars.split(separator: " ") {
            let letters = Array(run)
            if letters.count == 1 { words.insert(String(letters[0])) }
            for place in letters.indices.dropLast() {
                var word = String.UnicodeScalarView()
                word.append(letters[place])
                word.append(letters[place + 1])
                words.insert(String(word))
            }
        }
        return words
    }

    static func match(_ words: [String], and: String, quote: String) -> String {
        words.map { quote + $0 + quote }.joined(separator: and)
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
