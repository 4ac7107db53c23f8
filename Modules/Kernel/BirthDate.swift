/// A birth date as far as it is known: the day, or the month alone, as lists of deputies often have it (出生年月 1980.05).
public struct BirthDate: Sendable, Hashable, CustomStringConvertible {
    /// The day; the first of the month where only the month is known.
    public let day: Day
    public let isMonthOnly: Bool

    public init(_ day: Day) {
        self.day = day
        isMonthOnly = false
    }

    /// - Parameter month: any day of it.
    public init(month: Day) {
        day = month.advanced(by: 1 - month.parts.day)
        isMonthOnly = true
    }

    /// "1980-05-12", "1980-05"
    public var description: String { isMonthOnly ? String(day.description.prefix(7)) : day.description }

    /// "1980年5月12日", "1980年5月"
    public var chinese: String { isMonthOnly ? "\(day.parts.year)年\(day.parts.month)月" : day.chinese }

    /// Whether both may be said of one person: the same day, or the same month where one of them knows no more.
    public func agrees(with other: BirthDate) -> Bool {
        isMonthOnly || other.isMonthOnly ? BirthDate(month: day) == BirthDate(month: other.day) : day == other.day
    }

    /// What people type: each form of `Day.typed`, 19800512, and of a month 1980.05, 1980-5, 1980/05, 1980年5月, 198005.
    /// Nil for 1980.1: a spreadsheet writes the October of 1980.10 so.
    public static func typed(_ text: String) -> BirthDate? {
        if let day = Day.typed(text) ?? Day.typedInDigits(text) { return BirthDate(day) }
        var plain = text.halfWidth.trimmed
        guard !plain.hasSuffix(".1") else { return nil }
        if plain.hasSuffix("月") { plain = String(plain.dropLast()).replacing("年", with: "-") }
        if plain.utf8.count == 6, plain.utf8.allSatisfy({ (48...57).contains($0) }) {
            plain = "\(plain.prefix(4))-\(plain.suffix(2))"
        }
        let separator = plain.first { "-./".contains($0) } ?? "-"
        return Day.typed(plain + "\(separator)1").map { BirthDate(month: $0) }
    }
}

extension Day {
    /// "19800512"; nil for anything else.
    public static func typedInDigits(_ text: String) -> Day? {
        let plain = text.halfWidth.trimmed
        guard plain.utf8.count == 8, plain.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Day.typed("\(plain.prefix(4))-\(plain.dropFirst(4).prefix(2))-\(plain.suffix(2))")
    }
}
