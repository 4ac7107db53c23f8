/// How much of a file that is not UTF-8 looks like it.
///
/// A Chinese character takes three bytes in UTF-8; in text that is really GB18030 such threes come about by chance
/// only, far fewer than the bytes that fit nowhere.
struct UTF8Census {
    private(set) var wideCharacters = 0
    private(set) var badBytes = 0
    private(set) var firstBadLine = 1

    init(_ bytes: [UInt8]) {
        var line = 1
        var index = 0
        while index < bytes.count {
            if bytes[index] == 10 { line += 1 }
            let length = UTF8Census.length(bytes[index])
            let end = index + max(length, 1)
            if length > 0, end <= bytes.count, bytes[(index + 1)..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
                if length == 3 { wideCharacters += 1 }
                index = end
            } else {
                if badBytes == 0 { firstBadLine = line }
                badBytes += 1
                index += 1
            }
        }
    }

    var isMostlyUTF8: Bool { wideCharacters >= 3 && wideCharacters > 4 * badBytes }

    /// How many bytes the character beginning with this one has; 0 when none begins so.
    private static func length(_ lead: UInt8) -> Int {
        switch lead {
        case 0..<0x80: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }
}
