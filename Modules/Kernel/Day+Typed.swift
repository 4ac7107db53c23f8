extension Day {
    /// A day as people type it: 2024-01-08, 2024/1/8, 2024.1.8, 2024年1月8日, in full-width digits too.
    /// Nil when it is none of these, or when the calendar has no such day.
    public static func typed(_ text: String) -> Day? {
        let plain = text.halfWidth.trimmed
        for separator: Character in ["-", "/", "."] {
            if let day = from(plain.split(separator: separator, omittingEmptySubsequences: false)) { return day }
        }
        guard plain.hasSuffix("日") else { return nil }
        let words = plain.dropLast().split(whereSeparator: { $0 == "年" || $0 == "月" })
        guard plain.filter({ $0 == "年" || $0 == "月" }) == "年月" else { return nil }
        return from(words)
    }

    private static func from(_ parts: [Substring]) -> Day? {
        guard parts.count == 3, parts[0].count == 4, (1...2).contains(parts[1].count),
            (1...2).contains(parts[2].count), parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }
}
