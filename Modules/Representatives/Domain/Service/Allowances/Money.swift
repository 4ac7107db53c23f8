import Kernel

/// Amounts of money: stored in fen, typed and shown in yuan.
public enum Money {
    /// More than any item of such a budget: a hundred million yuan.
    public static let greatest = 10_000_000_000

    /// Fen of "1200", "1,200.5" or "0.05"; nil for anything else, and for more than `greatest`.
    public static func fen(_ typed: String) -> Int? {
        let plain = typed.halfWidth.trimmed.filter { $0 != "," }
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...9).contains(parts[0].count),
            parts.count == 1 || (1...2).contains(parts[1].count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let yuan = Int(parts[0])
        else { return nil }
        let cents = parts.count == 1 ? "00" : parts[1].count == 1 ? "\(parts[1])0" : String(parts[1])
        let fen = yuan * 100 + (Int(cents) ?? 0)
        return fen <= greatest ? fen : nil
    }

    /// "1200.50"; a debt has its sign before it.
    public static func yuan(_ fen: Int) -> String {
        let cents = fen.magnitude % 100
        return "\(fen < 0 ? "-" : "")\(fen.magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
    }

    /// The amount of this field. Throws `invalid` beside it unless it is above nothing.
    static func typed(_ name: String, _ input: String) throws -> Int {
        guard let fen = fen(input), fen > 0 else {
            throw Failure.invalid(field: name, "金额应是大于 0 的元数，最多两位小数，如 200 或 1200.50。")
        }
        return fen
    }
}
