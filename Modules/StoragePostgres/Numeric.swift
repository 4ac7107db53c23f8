/// PostgreSQL's decimal number, which sums and averages of whole numbers come as: digits to the base of 10,000.
struct Numeric {
    /// Most significant first.
    private let digits: [Int16]
    /// The first digit counts 10,000 to this power.
    private let weight: Int
    private let isNegative: Bool
    /// Not "NaN" and not infinite.
    private let isNumber: Bool

    init(_ field: UnsafeRawBufferPointer) {
        let count = Int(field.big(Int16.self))
        let sign = field.big(UInt16.self, at: 4)
        weight = Int(field.big(Int16.self, at: 2))
        isNegative = sign == 0x4000
        isNumber = sign == 0 || isNegative
        digits = (0..<count).map { field.big(Int16.self, at: 8 + 2 * $0) }
    }

    /// The number when it is whole and fits.
    var integer: Int64? {
        guard isNumber, !digits.dropFirst(max(0, weight + 1)).contains(where: { $0 != 0 }) else { return nil }
        guard let last = digits.lastIndex(where: { $0 != 0 }) else { return 0 }
        // Counted downwards, because the smallest Int64 has no positive counterpart.
        var sum: Int64 = 0
        for place in 0...max(last, weight) {
            let (shifted, overflow) = sum.multipliedReportingOverflow(by: 10_000)
            let digit = place < digits.count ? Int64(digits[place]) : 0
            let (next, underflow) = shifted.subtractingReportingOverflow(digit)
            guard !overflow, !underflow else { return nil }
            sum = next
        }
        if isNegative { return sum }
        return sum == .min ? nil : -sum
    }

    /// The nearest floating-point number.
    var real: Double? {
        guard isNumber else { return nil }
        var text = isNegative ? "-0" : "0"
        for digit in digits {
            let padded = String(digit)
            text += String(repeating: "0", count: 4 - padded.utf8.count) + padded
        }
        return Double("\(text)e\((weight + 1 - digits.count) * 4)")
    }
}
