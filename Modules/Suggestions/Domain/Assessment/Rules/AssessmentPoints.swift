import Kernel

/// Points of the sheet, in hundredths.
public enum AssessmentPoints {
    /// The whole sheet: 100 points.
    public static let whole = 10_000

    /// "3", "3.5", "-0.25"
    public static func text(_ hundredths: Int) -> String {
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return "\(sign)\(whole).\(rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")"
    }

    /// 0 to 100 with up to two digits after the point; nil for anything else.
    public static func typed(_ text: String) -> Int? {
        let parts = text.halfWidth.trimmed.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let first = parts.first, first.count <= 3,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let points = Int(first)
        else { return nil }
        var hundredths = points * 100
        if parts.count == 2 {
            guard parts[1].count <= 2, let digits = Int(parts[1]) else { return nil }
            hundredths += parts[1].count == 1 ? digits * 10 : digits
        }
        return hundredths <= whole ? hundredths : nil
    }

    /// That share of the points, rounded half up to a hundredth; `base` is not 0.
    static func share(of points: Int, _ met: Int, in base: Int) -> Int { (2 * points * met + base) / (2 * base) }
}
