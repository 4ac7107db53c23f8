import Kernel
import Storage

/// A measured amount to two decimals, kept as hundredths so that sums are exact.
public struct Amount: Sendable, Equatable {
    /// The most that is taken: a hundred thousand million, before any unit such as 亿元.
    private static let most: Int64 = 10_000_000_000_000

    public let hundredths: Int64

    public init(hundredths: Int64) { self.hundredths = hundredths }

    /// Nil unless it is a positive number with at most two decimals; full-width digits are taken too.
    public init?(_ text: String) {
        let parts = text.halfWidth.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isNumber = parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) } }
        guard isNumber, (1...2).contains(parts.count), parts[0].count <= 11 else { return nil }
        let decimals = parts.count == 2 ? parts[1] : "00"
        guard decimals.count <= 2, let whole = Int64(parts[0]), let rest = Int64(decimals) else { return nil }
        hundredths = whole * 100 + (decimals.count == 1 ? rest * 10 : rest)
        guard hundredths > 0, hundredths <= Self.most else { return nil }
    }

    /// Without needless zeros: "12.5".
    public var text: String {
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
