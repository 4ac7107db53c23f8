import Kernel

/// A citizen's ID number (公民身份号码, GB 11643-1999): eighteen signs, of which seven to fourteen are the birth date, the
/// seventeenth tells the sex and the last checks the others.
public struct IDNumber: Sendable, Hashable {
    public let text: String
    public let bornOn: Day
    public let sex: Sex

    /// Nil unless the signs are right and the last one fits.
    public init?(_ typed: String) {
        let text = typed.halfWidth.uppercased()
        let signs = Array(text.utf8)
        guard signs.count == 18, signs.dropLast().allSatisfy({ (48...57).contains($0) }) else { return nil }
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(signs, weights).reduce(0) { $0 + (Int($1.0) - 48) * $1.1 }
        guard Array("10X98765432".utf8)[sum % 11] == signs[17] else { return nil }
        func number(_ range: Range<Int>) -> Int { signs[range].reduce(0) { $0 * 10 + Int($1) - 48 } }
        guard let day = Day(year: number(6..<10), month: number(10..<12), day: number(12..<14)) else { return nil }
        self.text = text
        bornOn = day
        sex = signs[16] % 2 == 1 ? .male : .female
    }

    /// What contradicts the number, in words; nil when nothing does.
    public func contradiction(born: BirthDate?, sex: Sex) -> String? {
        if let born, !born.agrees(with: BirthDate(bornOn)) { return "与出生日期不一致" }
        return sex == self.sex ? nil : "与性别不一致"
    }

    /// "110101********1234"
    public static func masked(_ number: String) -> String {
        number.count >= 15 ? "\(number.prefix(6))********\(number.suffix(4))" : "********"
    }
}
