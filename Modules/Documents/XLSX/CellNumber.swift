/// A number of a cell as text.
enum CellNumber {
    case text(String)
    /// Its last digits are no longer sure: a spreadsheet keeps 15, and an ID number or a bank account loses the rest.
    case tooLong
    case malformed

    /// Without an exponent and without idle zeros behind the point.
    init(_ bytes: [UInt8]) {
        if let plain = CellNumber.verbatim(bytes) {
            self = .text(plain)
            return
        }
        guard let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite else {
            self = .malformed
            return
        }
        self = abs(number) >= 1e14 ? .tooLong : .text(number.plainDecimal)
    }

    /// The digits as they stand in the file, when they are few enough to be just what was typed.
    private static func verbatim(_ bytes: [UInt8]) -> String? {
        var end = bytes.count
        var point: Int?
        let first = bytes.first == UInt8(ascii: "-") ? 1 : 0
        for index in first..<max(end, first) {
            if bytes[index] == UInt8(ascii: "."), point == nil, index > first {
                point = index
            } else if !(48...57).contains(bytes[index]) {
                return nil
            }
        }
        let digits = end - first - (point == nil ? 0 : 1)
        guard digits > 0, digits <= 15, (point ?? end) - first <= 14 else { return nil }
        if let point {
            while end > point, bytes[end - 1] == 48 || end - 1 == point { end -= 1 }
        }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}
