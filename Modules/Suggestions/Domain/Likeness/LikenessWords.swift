import Foundation

/// The words of two letters of a text, each with how much the text speaks of it; how rare a word is among other texts
/// is not in it yet (`LikenessVector`).
///
/// Chinese has no spaces to cut at, so words are overlapping pairs of letters: 停车难 → 停车 车难. What every suggestion
/// says (关于……的建议) is left out, what many say is damped, and so are names of places: two suggestions about
/// different matters of one town are not alike.
public struct LikenessWords: Sendable {
    public private(set) var weights: [Int64: Double] = [:]

    public init(_ text: LikenessText) {
        let runs = text.parts.map { (runs: LikenessRuns.of($0.text), weight: $0.weight) }
        let places = Set(runs.flatMap { $0.runs.flatMap(LikenessPlaces.names) })
        for part in runs {
            var counts: [Int64: Double] = [:]
            var damping: [Int64: Double] = [:]
            for run in part.runs {
                let damped = LikenessPlaces.positions(in: run, names: places)
                for (place, word) in Self.pairs(run).enumerated() {
                    counts[word, default: 0] += 1
                    let factor = damped.contains(place) ? 0.15 : LikenessStops.common.contains(word) ? 0.5 : 1
                    damping[word] = min(damping[word] ?? 1, factor)
                }
                for (concept, _) in LikenessConcepts.found(in: run) {
                    counts[concept, default: 0] += 1
                    damping[concept] = Self.ofConcept
                }
            }
            for (word, count) in counts {
                weights[word, default: 0] += part.weight * (damping[word] ?? 1) * (1 + log(count))
            }
        }
    }

    /// What a concept counts for beside the pairs of the word that names it.
    private static let ofConcept = 2.0

    /// The overlapping pairs of a run, in its order.
    static func pairs(_ run: [Unicode.Scalar]) -> [Int64] {
        run.indices.dropLast().map { pair(run[$0], run[$0 + 1]) }
    }

    /// Two letters as one number, without loss.
    static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int64 {
        Int64(first.value) << 21 | Int64(second.value)
    }
}

/// A text as the runs of letters that belong together: cut at signs, digits, the little words of grammar, and the phrases
/// of every suggestion.
enum LikenessRuns {
    static func of(_ text: String) -> [[Unicode.Scalar]] {
        let letters = Array(text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars)
        var runs: [[Unicode.Scalar]] = []
        var run: [Unicode.Scalar] = []
        var place = 0
        while place < letters.count {
            let skipped = LikenessStops.phrase(at: place, of: letters)
            if skipped == 0, isLetter(letters[place]) {
                run.append(letters[place])
                place += 1
            } else {
                if run.count > 1 { runs.append(run) }
                run = []
                place += max(skipped, 1)
            }
        }
        if run.count > 1 { runs.append(run) }
        return runs
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter: true
        default: false
        }
    }
}
