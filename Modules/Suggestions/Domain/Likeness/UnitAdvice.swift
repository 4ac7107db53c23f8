import Foundation

/// A unit that could handle a suggestion, and why: what it handled before, and what it is for. Always a person's
/// decision: nothing is chosen by it.
public struct UnitAdvice<Unit: Hashable & Sendable>: Sendable {
    /// A past case with its main unit.
    public struct Case: Sendable {
        public let unit: Unit
        /// From 0 to 1.
        public let likeness: Double
        /// Since it was proposed.
        public let years: Double

        public init(unit: Unit, likeness: Double, years: Double) {
            self.unit = unit
            self.likeness = likeness
            self.years = years
        }
    }

    /// What a unit is for, as words.
    public struct Remit: Sendable {
        public let unit: Unit
        let words: Set<Int64>

        public init(_ unit: Unit, name: String, remit: String) {
            self.unit = unit
            let text = LikenessText(unit: UnitName.matter(of: name), remit: remit)
            words = Set(LikenessWords(text).weights.keys).subtracting(LikenessStops.common)
        }

        private init(_ unit: Unit, words: Set<Int64>) {
            self.unit = unit
            self.words = words
        }

        /// Of which nothing but the unit is known.
        var withoutWords: Remit { Remit(unit, words: []) }
    }

    public let unit: Unit
    /// Its part of all that speaks for any unit, from 0 to 1.
    public let share: Double
    /// How many of the similar cases were its.
    public let cases: Int
    /// Words of the suggestion that are in its remit or its name, heaviest first.
    public let words: [String]

    /// What speaks for each unit, best first.
    ///
    /// - Parameters:
    ///   - cases: the most similar past cases.
    ///   - remits: of every unit that may be chosen; units that are not among them are not recommended.
    public static func all(
        _ question: LikenessQuestion, cases: [Case], remits: [Remit]
    ) -> [UnitAdvice] {
        let byUnit = Dictionary(grouping: cases, by: \.unit)
        let past = byUnit.mapValues { $0.reduce(0) { $0 + weight($1) } }
        let scored = remits.map { remit in
            let covered = question.covered(by: remit.words)
            return (remit, score: (past[remit.unit] ?? 0) + ofRemit * covered.share, covered.words)
        }
        let all = scored.reduce(0) { $0 + $1.score }
        // With hardly anything to go by, a share of it means nothing.
        guard all > 0 else { return [] }
        return scored.filter { $0.score > 0 }.sorted { $0.score > $1.score }.map { remit, score, words in
            UnitAdvice(
                unit: remit.unit, share: score / max(all, least), cases: byUnit[remit.unit]?.count ?? 0, words: words)
        }
    }

    /// A case counts more the more similar and the less old it is: units' duties change.
    private static func weight(_ past: Case) -> Double { past.likeness * past.likeness * pow(0.5, past.years / 8) }

    /// What a suggestion that speaks of nothing but a unit's remit counts for, in full likenesses.
    private static var ofRemit: Double { 0.8 }
    private static var least: Double { 0.05 }
}

/// The name of a unit without what all units' names have: 市交通运输局 is for 交通运输.
enum UnitName {
    private static let beginnings = ["省", "市", "县", "区", "州"]
    private static let endings = ["委员会办公室", "管理委员会", "委员会", "管理局", "管理处", "办公室", "中心", "局", "厅", "委", "处", "院"]

    static func matter(of name: String) -> String {
        var name = Substring(name)
        for beginning in beginnings where name.hasPrefix(beginning) {
            name = name.dropFirst(beginning.count)
            break
        }
        for ending in endings where name.hasSuffix(ending) && name.count > ending.count + 1 {
            return String(name.dropLast(ending.count))
        }
        return String(name)
    }
}

extension LikenessQuestion {
    /// How much of what the text speaks of is among these words, from 0 to 1, and which words.
    func covered(by words: Set<Int64>) -> (share: Double, words: [String]) {
        let common = whole.weights.filter { words.contains($0.key) }
        guard !common.isEmpty else { return (0, []) }
        let share = common.values.reduce(0) { $0 + $1 * $1 }
        return (share, shared(with: LikenessVector(weights: common), limit: 4))
    }
}
