import Foundation

extension Double {
    /// With at most 15 significant digits (as a spreadsheet shows it), without an exponent or idle zeros at the end:
    /// "0.3", "12", "0.00000015". It must be finite.
    var plainDecimal: String {
        let text = String(format: "%.15g", self)
        guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) else {
            return text == "-0" ? "0" : text
        }
        let negative = text.hasPrefix("-")
        let digits = text[..<mark].filter { $0.isNumber }
        // The point stands after the first digit, moved by the exponent.
        let point = 1 + exponent
        let plain =
            if point <= 0 {
                "0." + String(repeating: "0", count: -point) + digits
            } else if point >= digits.count {
                digits + String(repeating: "0", count: point - digits.count)
            } else {
                String(digits.prefix(point)) + "." + digits.dropFirst(point)
            }
        return negative ? "-" + plain : plain
    }
}
