/// How often the similar-finder and the recommendation are right, on suggestions that somebody has labelled: each is
/// asked for once, all the others standing there as they are (leave-one-out).
public struct LikenessEvaluation: Sendable {
    /// A labelled suggestion.
    public struct Item: Sendable {
        let text: LikenessText
        /// Which matter it is about; nil when nobody has said.
        let group: String?
        /// Its main unit; nil when nobody has said.
        let unit: String?
        let year: Int

        public init(_ text: LikenessText, group: String?, unit: String?, year: Int) {
            self.text = text
            self.group = group
            self.unit = unit
            self.year = year
        }

        /// In the way of the others, and nothing more.
        var withoutUnit: Item { Item(text, group: nil, unit: nil, year: year) }
    }

    /// What was asked of how many, and how often the answer was right.
    public struct Outcome: Sendable {
        /// Suggestions of whose matter there is another.
        public var asked = 0
        /// Of the others of its matter, the part among the first five, summed up.
        public var recall = 0.0
        /// With at least one of them among the first five.
        public var hits = 0
        public var unitsAsked = 0
        public var first = 0
        public var firstThree = 0
    }

    /// What the recommendation goes by.
    public enum Grounds: String, CaseIterable, Sendable {
        case both, past, remits

        public var title: String {
            switch self {
            case .both: "看过去和职责"
            case .past: "只看过去"
            case .remits: "只看名称和职责"
            }
        }
    }

    private let items: [Item]
    private let words: [LikenessWords]
    private let counts: [Int64: Int]
    private let vectors: [LikenessVector]
    private let remits: [UnitAdvice<String>.Remit]

    public init(_ items: [Item], remits: [(unit: String, words: String)]) {
        self.items = items
        words = items.map { LikenessWords($0.text) }
        var counts: [Int64: Int] = [LikenessCommonness.everything: items.count]
        for word in words.lazy.flatMap(\.weights.keys) { counts[word, default: 0] += 1 }
        self.counts = counts
        let commonness = LikenessCommonness(counts)
        vectors = words.map { LikenessVector($0, commonness) }
        self.remits = remits.map { UnitAdvice.Remit($0.unit, name: $0.unit, remit: $0.words) }
    }

    /// - Parameter isAsked: by its place among the items.
    public func run(_ grounds: Grounds = .both, asking isAsked: (Int) -> Bool) -> Outcome {
        var outcome = Outcome()
        for place in items.indices where isAsked(place) {
            let question = LikenessQuestion(items[place].text, commonness(without: place))
            let ranked = items.indices.filter { $0 != place }
                .map { (place: $0, likeness: question.likeness(to: vectors[$0])) }
                .filter { $0.likeness >= LikenessQuestion.least }
                .sorted { ($1.likeness, $0.place) < ($0.likeness, $1.place) }
            let told = ranked.lazy.filter {
                LikenessQuestion.isTold($0.likeness, question.shared(with: vectors[$0.place]))
            }
            note(told.prefix(5).map(\.place), place, &outcome)
            guard let unit = items[place].unit else { continue }
            let cases = ranked.prefix(20).compactMap { found in
                items[found.place].unit.map {
                    UnitAdvice<String>.Case(
                        unit: $0, likeness: found.likeness,
                        years: Double(abs(items[found.place].year - items[place].year)))
                }
            }
            let advice = UnitAdvice.all(
                question, cases: grounds == .remits ? [] : cases,
                remits: grounds == .past ? remits.map(\.withoutWords) : remits)
            outcome.unitsAsked += 1
            outcome.first += advice.first?.unit == unit ? 1 : 0
            outcome.firstThree += advice.prefix(3).contains { $0.unit == unit } ? 1 : 0
        }
        return outcome
    }

    private func note(_ found: [Int], _ place: Int, _ outcome: inout Outcome) {
        guard let group = items[place].group else { return }
        let others = items.indices.filter { $0 != place && items[$0].group == group }
        guard !others.isEmpty else { return }
        let right = found.filter { items[$0].group == group }.count
        outcome.asked += 1
        outcome.recall += Double(right) / Double(min(others.count, 5))
        outcome.hits += right > 0 ? 1 : 0
    }

    /// As if this one had not been submitted yet.
    private func commonness(without place: Int) -> LikenessCommonness {
        var counts = counts
        for word in words[place].weights.keys { counts[word, default: 1] -= 1 }
        counts[LikenessCommonness.everything, default: 1] -= 1
        return LikenessCommonness(counts)
    }
}
