import Foundation
import Synchronization

/// Text that sorts Chinese names as a dictionary does: their pinyin without tones, then the name itself.
///
/// Computed in Swift and stored beside the name, because the two databases do not sort Chinese alike.
public enum PinyinKey {
    /// "市教育局" → "shi jiao yu ju  市教育局"; numbers in the order of what they count: 第2 before 第10, 第九 before 第十.
    public static func of(_ name: String) -> String { key(name, syllables(of: Ordinals.padded(name))) }

    /// The key of a person's name, whose first character may be read otherwise as a surname: 单 shan, 仇 qiu.
    public static func ofPerson(_ name: String) -> String {
        var syllables = syllables(of: name)
        if let reading = Surnames.compound[String(name.prefix(2))], syllables.count > 2 {
            syllables.replaceSubrange(0..<2, with: reading)
        } else if let first = name.first, let reading = Surnames.reading[first] {
            syllables[0] = reading
        }
        return key(name, syllables)
    }

    /// Two spaces end the syllables, so that a name comes before the longer ones that begin with it.
    private static func key(_ name: String, _ syllables: [String]) -> String {
        syllables.joined(separator: " ") + (syllables.isEmpty ? "" : "  ") + name
    }

    /// One syllable for each character; what is not Chinese stays as it is, in lower case.
    static func syllables(of name: String) -> [String] {
        let characters = Array(name)
        let known = readings.withLock { $0 }
        let unknown = Array(Set(characters.filter { known[$0] == nil }))
        guard !unknown.isEmpty else { return characters.compactMap { known[$0] } }
        var found = known
        for (character, reading) in zip(unknown, transliterated(unknown)) { found[character] = reading }
        let learnt = found
        readings.withLock { readings in readings.merge(learnt) { first, _ in first } }
        return characters.compactMap { found[$0] }
    }

    /// What has been looked up: a few thousand characters at most make up all names.
    private static let readings = Mutex<[Character: String]>([:])

    /// All in one call, because each call costs far more than each character.
    private static func transliterated(_ characters: [Character]) -> [String] {
        let text = characters.map { $0 == "\n" ? " " : String($0) }.joined(separator: "\n")
        let latin = text.applyingTransform(.mandarinToLatin, reverse: false) ?? text
        let lines = latin.split(separator: "\n", omittingEmptySubsequences: false).map { plain(String($0)) }
        return lines.count == characters.count ? lines : characters.map { $0.lowercased() }
    }

    /// Without tones, ü as v so that 吕 follows 鲁.
    private static func plain(_ syllable: String) -> String {
        var plain: [Unicode.Scalar] = []
        for scalar in syllable.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.value == 0x308, plain.last == "u" {
                plain[plain.count - 1] = "v"
            } else if !(0x300...0x36F).contains(scalar.value) {
                plain.append(scalar)
            }
        }
        return String(String.UnicodeScalarView(plain))
    }
}
