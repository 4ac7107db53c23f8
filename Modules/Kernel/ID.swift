/// The identity of a `Subject`: a UUID of version 7, so ids made later sort later and two offices' files can be merged.
public struct ID<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The first and last eight bytes, big-endian.
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A new id for this moment.
    public static func new(at now: Instant = .now()) -> ID { IDClock.shared.next(at: now) }

    /// The id written as 8-4-4-4-12 hexadecimal digits, upper or lower case; nil for anything else.
    public init?(_ text: String) {
        guard text.utf8.count == 36 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        var digits = 0
        for (place, byte) in text.utf8.enumerated() {
            if place == 8 || place == 13 || place == 18 || place == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = byte.hexDigit else { return nil }
            if digits < 16 { high = high << 4 | UInt64(digit) } else { low = low << 4 | UInt64(digit) }
            digits += 1
        }
        self.init(high: high, low: low)
    }

    /// The sixteen bytes.
    public var bytes: [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: high >> (56 - 8 * $0)) }
            + (0..<8).map { UInt8(truncatingIfNeeded: low >> (56 - 8 * $0)) }
    }

    /// 8-4-4-4-12 lower-case hexadecimal digits.
    public var description: String {
        String(unsafeUninitializedCapacity: 36) { buffer in
            var place = 0
            for digit in 0..<32 {
                if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
                    buffer[place] = UInt8(ascii: "-")
                    place += 1
                }
                let half = digit < 16 ? high : low
                let value = UInt8(truncatingIfNeeded: half >> (60 - 4 * UInt64(digit % 16))) & 15
                buffer[place] = value < 10 ? 48 + value : 87 + value
                place += 1
            }
            return 36
        }
    }

    public static func < (left: ID, right: ID) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }

    /// The same identity, seen as another kind of subject: for references that carry their kind beside them.
    public func asID<Other>(of other: Other.Type = Other.self) -> ID<Other> { ID<Other>(high: high, low: low) }
}

extension UInt8 {
    fileprivate var hexDigit: UInt8? {
        switch self {
        case 48...57: self - 48
        case 65...70: self - 55
        case 97...102: self - 87
        default: nil
        }
    }
}
