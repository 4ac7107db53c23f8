import Kernel
import Platform
import Storage
import SuggestionsContract

/// 推荐主办 for a whole list at once: of each suggestion the unit that speaks most for itself, in few words. Rougher than
/// `UnitRecommendation`, which compares whole texts: by the heaviest words alone, and by those cases that speak of them
/// most. Three statements, whatever the number of suggestions.
public struct BatchAdvice: Sendable {
    /// As many suggestions are advised on, by as many words each; of each word so many cases are looked at, and those
    /// that speak of it as much as the last of them. Found by the index: ranking a word's cases would read all of them.
    private static let (most, followed, perWord) = (300, 8, 40)

    private let words: [SuggestionID: String]

    /// "推荐市交通局：办过相似的 3 件，职责里有“停车”"; nil when nothing clear can be said. An offer, never a choice made.
    public subscript(suggestion: SuggestionID) -> String? { words[suggestion] }

    /// Throws `forbidden` without the permission to assign.
    public init(_ candidates: [BatchCandidate], on today: Day, for scope: Scope, _ db: any Connection) throws {
        try scope.require(.assignSuggestions)
        let asked = candidates.prefix(Self.most)
        let vectors = try Self.vectors(of: asked.map(\.id), in: scope.office, db)
        guard !vectors.isEmpty else {
            self.words = [:]
            return
        }
        let leading = vectors.mapValues { $0.heaviest(Self.followed) }
        let cases = try Self.cases(
            Set(leading.values.flatMap { $0.map(\.word) }).sorted(), in: scope.office, db)
        let units = try UnitRemit.all(in: scope.office, db)
        let names = Dictionary(units.map { ($0.unit, $0.name) }, uniquingKeysWith: { first, _ in first })
        let remits = units.map { UnitAdvice.Remit($0.unit, name: $0.name, remit: $0.words) }
        var words: [SuggestionID: String] = [:]
        for candidate in asked {
            guard let vector = vectors[candidate.id] else { continue }
            let past = Self.past(leading[candidate.id] ?? [], cases, except: candidate.id, on: today)
            let question = LikenessQuestion(indexed: vector, title: candidate.title)
            guard let best = UnitAdvice.all(question, cases: past, remits: remits).first,
                best.share >= UnitRecommendation.least, let name = names[best.unit]
            else { continue }
            words[candidate.id] = "推荐\(name)：\(best.shortReason)"
        }
        self.words = words
    }

    private static func vectors(
        of ids: [SuggestionID], in office: OfficeID, _ db: any Connection
    ) throws -> [SuggestionID: LikenessVector] {
        let found: [SuggestionID: Bytes] = try db.lookup(
            "SELECT suggestion_id, words FROM suggestions_likeness WHERE office_id = \(office) AND suggestion_id IN \(ids)"
        )
        return found.mapValues { LikenessVector(bytes: $0.array) }
    }

    /// A case that speaks of one of the words, with a unit that replied to it.
    private struct Leading: Record {
        static var columns: SQL { "p.word, p.weight, p.suggestion_id, a.unit_id, s.proposed_on" }
        let word: Int64
        let weight: Int
        let suggestion: SuggestionID
        let unit: UnitID
        let proposedOn: Day

        init(_ row: inout Row) throws {
            word = try row.next()
            weight = try row.next()
            suggestion = try row.next()
            unit = try row.next()
            proposedOn = try row.next()
        }
    }

    private static func cases(
        _ words: [Int64], in office: OfficeID, _ db: any Connection
    ) throws -> [Int64: [Leading]] {
        let led: [Leading] = try db.all(
            """
            SELECT \(Leading.columns)
              FROM suggestions_likeness_word w
              JOIN suggestions_likeness_posting p
                ON p.office_id = w.office_id AND p.word = w.word
                   AND p.weight >= COALESCE((SELECT f.weight FROM suggestions_likeness_posting f
                                              WHERE f.office_id = w.office_id AND f.word = w.word
                                              ORDER BY f.weight DESC LIMIT 1 OFFSET \(perWord - 1)), 0)
              JOIN suggestions_assignment a ON a.suggestion_id = p.suggestion_id
              JOIN suggestions_suggestion s ON s.id = p.suggestion_id
             WHERE w.office_id = \(office) AND w.word IN \(words)
               AND a.role IN \(AssignmentRole.replying) AND a.state <> 'reassigned'
            """)
        return Dictionary(grouping: led, by: \.word)
    }

    /// The cases most like it, as far as its heaviest words tell.
    private static func past(
        _ leading: [(word: Int64, weight: Double)], _ cases: [Int64: [Leading]], except id: SuggestionID, on today: Day
    ) -> [UnitAdvice<UnitID>.Case] {
        struct Key: Hashable {
            let suggestion: SuggestionID
            let unit: UnitID
        }
        var gains: [Key: (likeness: Double, on: Day)] = [:]
        for (word, weight) in leading {
            for found in cases[word] ?? [] where found.suggestion != id {
                let key = Key(suggestion: found.suggestion, unit: found.unit)
                let gain = weight * Double(found.weight) / 1000
                gains[key] = ((gains[key]?.likeness ?? 0) + gain, found.proposedOn)
            }
        }
        return gains.filter { $0.value.likeness >= LikenessQuestion.least }
            .sorted { ($1.value.likeness, $0.key.suggestion) < ($0.value.likeness, $1.key.suggestion) }
            .prefix(UnitRecommendation.looked)
            .map { key, gain in
                UnitAdvice.Case(
                    unit: key.unit, likeness: gain.likeness, years: Double(max(0, gain.on.distance(to: today))) / 365)
            }
    }
}

extension UnitAdvice {
    /// "办过相似的 3 件，职责里有“停车”".
    fileprivate var shortReason: String {
        [
            cases > 0 ? "办过相似的 \(cases) 件" : nil,
            words.first.map { "名称或职责里有“\($0)”" },
        ].compactMap { $0 }.joined(separator: "，")
    }
}
