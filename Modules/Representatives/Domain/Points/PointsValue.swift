import Kernel

/// Points, in hundredths.
public enum PointsValue {
    /// "3", "3.5", "-0.25"
    public static func text(_ hundredths: Int) -> String {
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return "\(sign)\(whole).\(rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")"
    }

    /// What people type: up to two digits after the point, at most 10,000 points; nil for anything else.
    public static func typed(_ text: String) -> Int? {
        let plain = text.halfWidth.trimmed
        let sign = plain.hasPrefix("-") ? -1 : 1
        let unsigned = plain.hasPrefix("-") || plain.hasPrefix("+") ? plain.dropFirst() : plain[...]
        let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), plain.utf8.count <= 9,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let whole = Int(parts[0])
        else { return nil }
        var hundredths = 0
        if parts.count == 2 {
            guard parts[1].count <= 2, let digits = Int(parts[1]) else { return nil }
            hundredths = parts[1].count == 1 ? digits * 10 : digits
        }
        let points = whole * 100 + hundredths
        return points <= 1_000_000 ? sign * points : nil
    }
}
