/// Where a cell stands: "B7".
struct CellAddress: CustomStringConvertible {
    /// 0 for A.
    var column: Int
    /// 1 for the first.
    var row: Int

    init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// Reads "B7" or "$B$7", within the bounds of a worksheet.
    init?(_ text: some Sequence<UInt8>) {
        var letters = 0
        var digits = 0
        for byte in text {
            switch byte {
            case 65...90 where digits == 0: letters = letters * 26 + Int(byte) - 64
            case 48...57: digits = digits * 10 + Int(byte) - 48
            case UInt8(ascii: "$"): continue
            default: return nil
            }
            guard letters <= 16_384, digits <= 1_048_576 else { return nil }
        }
        guard letters > 0, digits > 0 else { return nil }
        self.init(column: letters - 1, row: digits)
    }

    var description: String {
        var name = ""
        var rest = column + 1
        while rest > 0 {
            name = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + name
            rest = (rest - 1) / 26
        }
        return name + String(row)
    }
}
