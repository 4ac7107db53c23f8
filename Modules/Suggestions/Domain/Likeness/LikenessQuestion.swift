/// A text whose likes are looked for: as a whole and by its title alone, because ledgers bring titles without texts and a
/// title is like a title more than a whole text is.
public struct LikenessQuestion: Sendable {
    let whole: LikenessVector
    private let title: LikenessVector
    private let runs: [[Unicode.Scalar]]

    public init(_ text: LikenessText, _ commonness: LikenessCommonness) {
        whole = LikenessVector(LikenessWords(text), commonness)
        title = LikenessVector(LikenessWords(text.title), commonness)
        runs = text.parts.flatMap { LikenessRuns.of($0.text) }
    }

    /// Of what the index keeps of a suggestion; its words are those of its title.
    init(indexed words: LikenessVector, title: String) {
        whole = words
        self.title = words
        runs = LikenessRuns.of(title)
    }

    /// From 0, nothing in common, to 1.
    public func likeness(to other: LikenessVector) -> Double {
        let likeness = max(whole.likeness(to: other), Self.ofTitle * title.likeness(to: other))
        // The order in which a sum is made must not decide which of two stands first.
        return (likeness * 1_000_000).rounded() / 1_000_000
    }

    /// What a likeness of the title alone counts for.
    static let ofTitle = 0.85
    /// Likenesses below it are chance.
    static let least = 0.12
    /// Below the first two texts hardly ever speak of the same matter; below the second they do not when a single word is
    /// all that they share. Chosen on the tuning half of Samples/likeness, where nothing right is lost by them.
    static let (told, oneWord) = (0.14, 0.2)

    /// Whether a text of this likeness, with these words in common, is shown as alike.
    static func isTold(_ likeness: Double, _ words: [String]) -> Bool {
        likeness >= told && (likeness >= oneWord || words.count > 1)
    }

    /// The words both share, heaviest first, pairs that stand side by side put together: 停车 + 车难 → 停车难.
    public func shared(with other: LikenessVector, limit: Int = 6) -> [String] {
        var gains: [String: Double] = [:]
        for run in runs {
            var start: Int?
            var gain = 0.0
            let words = LikenessWords.pairs(run)
            for (place, word) in (words + [-1]).enumerated() {
                if let weight = whole.weights[word], let theirs = other.weights[word] {
                    start = start ?? place
                    gain += weight * theirs
                } else if let first = start {
                    gains[Self.text(run[first...place]), default: 0] = max(
                        gain, gains[Self.text(run[first...place])] ?? 0)
                    (start, gain) = (nil, 0)
                }
            }
        }
        for (word, gain) in concepts(sharedWith: other) { gains[word] = max(gain, gains[word] ?? 0) }
        // Of a word within a longer one, the longer one says more.
        for word in gains.keys.sorted() {
            guard let longer = gains.keys.sorted().first(where: { $0 != word && $0.contains(word) }) else { continue }
            gains[longer, default: 0] += gains.removeValue(forKey: word) ?? 0
        }
        return gains.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    }

    /// Of each thing that both speak of, our word for it; marked when theirs is another.
    private func concepts(sharedWith other: LikenessVector) -> [(word: String, gain: Double)] {
        let shared = runs.flatMap(LikenessConcepts.found).filter {
            whole.weights[$0.concept] != nil && other.weights[$0.concept] != nil
        }
        return Dictionary(grouping: shared, by: \.concept).map { concept, found in
            let gain = (whole.weights[concept] ?? 0) * (other.weights[concept] ?? 0)
            let same = found.first { LikenessWords.pairs(Array($0.word)).allSatisfy { other.weights[$0] != nil } }
            return (same.map { Self.text($0.word) } ?? Self.text(found[0].word) + "（近义）", gain)
        }
    }

    private static func text(_ run: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: run)
        return String(text)
    }
}
