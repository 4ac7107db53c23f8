import Kernel

/// Makes the text of a cell from its bytes.
enum CellText {
    /// The text without the white space around it. Nearly all cells need none taken off, and the bytes at both ends
    /// tell: only the few that may begin or end with a wide blank are looked at by character.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var low = 0
        var high = bytes.count
        while low < high, isBlank(bytes[low]) { low += 1 }
        while high > low, isBlank(bytes[high - 1]) { high -= 1 }
        guard low < high else { return "" }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[low..<high]), as: UTF8.self)
        return mayBeginWide(bytes[low]) || mayEndWide(bytes, low, high) ? text.trimmed : text
    }

    /// Whether it is longer than so many Unicode scalars.
    static func exceeds(_ text: String, _ characters: Int) -> Bool {
        text.utf8.count > characters && text.unicodeScalars.count > characters
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

    /// The lead bytes of U+0085, U+00A0, U+1680, U+2000…, U+3000 and U+FEFF.
    private static func mayBeginWide(_ byte: UInt8) -> Bool {
        byte == 0xC2 || (0xE1...0xE3).contains(byte) || byte == 0xEF
    }

    private static func mayEndWide(_ bytes: UnsafeBufferPointer<UInt8>, _ low: Int, _ high: Int) -> Bool {
        guard bytes[high - 1] >= 0x80 else { return false }
        return (high - 2 >= low && bytes[high - 2] == 0xC2) || (high - 3 >= low && mayBeginWide(bytes[high - 3]))
    }
}
