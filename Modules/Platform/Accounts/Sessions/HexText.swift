import Storage

extension Bytes {
    /// Two lower-case hexadecimal digits a byte.
    var hexText: String {
        let digits = Array("0123456789abcdef")
        return String(array.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    /// What `hexText` gave; nil for anything else.
    init?(hexText: some StringProtocol) {
        guard hexText.utf8.count.isMultiple(of: 2) else { return nil }
        var array: [UInt8] = []
        var half: UInt8?
        for byte in hexText.utf8 {
            let digit: UInt8
            switch byte {
            case 48...57: digit = byte - 48
            case 97...102: digit = byte - 87
            default: return nil
            }
            if let first = half {
                array.append(first << 4 | digit)
                half = nil
            } else {
                half = digit
            }
        }
        self.init(array)
    }
}
