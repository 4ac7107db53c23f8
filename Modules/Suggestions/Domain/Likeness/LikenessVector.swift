import Foundation

/// How common each word is among an office's suggestions.
public struct LikenessCommonness: Sendable {
    /// The "word" under which the number of all suggestions is kept.
    static let everything: Int64 = 0

    private let counts: [Int64: Int]
    let all: Int

    public init(_ counts: [Int64: Int]) {
        self.counts = counts
        all = counts[Self.everything] ?? 0
    }

    func isKnown(_ word: Int64) -> Bool { (counts[word] ?? 0) > 0 }

    /// How much a word says. Smoothed: an office that begins has no statistics yet, and counts all words nearly alike.
    func rarity(_ word: Int64) -> Double { log(Double(all + 500) / Double((counts[word] ?? 0) + 5)) }
}

/// A text as a direction in the space of words: of length one, so that the cosine of two is their product.
public struct LikenessVector: Sendable {
    /// More words say nothing more about a text, and make the index larger.
    static let most = 120

    let weights: [Int64: Double]

    init(weights: [Int64: Double]) { self.weights = weights }

    public init(_ words: LikenessWords, _ commonness: LikenessCommonness) {
        let weighed = words.weights.map { (word: $0.key, weight: $0.value * commonness.rarity($0.key)) }
        let chosen = weighed.sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.prefix(Self.most)
        let length = sqrt(chosen.reduce(0) { $0 + $1.weight * $1.weight })
        weights = Dictionary(
            chosen.map { ($0.word, length > 0 ? $0.weight / length : 0) }, uniquingKeysWith: { first, _ in first })
    }

    /// From 0, nothing in common, to 1.
    public func likeness(to other: LikenessVector) -> Double {
        let (less, more) = weights.count < other.weights.count ? (self, other) : (other, self)
        return less.weights.reduce(0) { sum, entry in sum + entry.value * (more.weights[entry.key] ?? 0) }
    }

    /// The heaviest words, heaviest first.
    func heaviest(_ number: Int) -> [(word: Int64, weight: Double)] {
        let sorted = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return sorted.prefix(number).map { ($0.key, $0.value) }
    }
}

extension LikenessVector {
    /// Ten bytes a word: the word, and its weight in 65,535ths.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(weights.count * 10)
        for (word, weight) in weights {
            let number = UInt64(bitPattern: word)
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
            }
            let share = UInt16(min(max(weight, 0), 1) * 65_535)
            bytes += [UInt8(share >> 8), UInt8(share & 255)]
        }
        return bytes
    }

    init(bytes: [UInt8]) {
        var weights: [Int64: Double] = [:]
        weights.reserveCapacity(bytes.count / 10)
        for start in stride(from: 0, to: bytes.count - 9, by: 10) {
            let word = bytes[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let share = UInt16(bytes[start + 8]) << 8 | UInt16(bytes[start + 9])
            weights[Int64(bitPattern: word)] = Double(share) / 65_535
        }
        self.weights = weights
    }
}
