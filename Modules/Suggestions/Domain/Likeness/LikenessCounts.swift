import Kernel
import Storage
import SuggestionsContract

/// A suggestion whose words are to be weighed, and what is in the index already.
struct IndexedText: Record {
    /// Of suggestions_suggestion `s` with its suggestions_likeness `l`, if any.
    static var columns: SQL { "s.id, s.state, s.title, s.situation, s.analysis, s.proposal, l.words" }

    let id: SuggestionID
    let state: SuggestionState
    let words: LikenessWords
    let earlier: LikenessVector?

    init(_ row: inout Row) throws {
        id = try row.next()
        state = try row.next()
        words = LikenessWords(
            LikenessText(
                title: try row.next(), situation: try row.next(), analysis: try row.next(), proposal: try row.next()))
        earlier = try row.next(Bytes?.self).map { LikenessVector(bytes: $0.array) }
    }
}

/// How many suggestions of the office hold each word: the new ones are counted in. A text that has changed is not counted
/// again: the counts say how common words are, roughly; only what nobody has said before becomes known by it.
struct LikenessCounts {
    /// As many words as one statement names.
    private static let turn = 8000

    let all: Int
    let commonness: LikenessCommonness

    init(of texts: [IndexedText], in office: OfficeID, _ db: any Connection) throws {
        var added: [Int64: Int] = [:]
        for text in texts where text.earlier == nil {
            for word in text.words.weights.keys { added[word, default: 0] += 1 }
            added[LikenessCommonness.everything, default: 0] += 1
        }
        let words = Set(texts.flatMap(\.words.weights.keys)).union([LikenessCommonness.everything]).sorted()
        var counts: [Int64: Int] = [:]
        for start in stride(from: 0, to: words.count, by: Self.turn) {
            let asked = Array(words[start..<min(start + Self.turn, words.count)])
            let known = try Self.read(asked, in: office, db)
            counts.merge(known) { first, _ in first }
            for word in asked where known[word] == nil && added[word] == nil { added[word] = 1 }
            let grown = asked.filter { added[$0] != nil }
            guard !grown.isEmpty else { continue }
            try db.run("DELETE FROM suggestions_likeness_word WHERE office_id = \(office) AND word IN \(grown)")
            var batch = Batch(into: "suggestions_likeness_word", ["office_id", "word", "suggestions"])
            for word in grown {
                let count = (counts[word] ?? 0) + (added[word] ?? 0)
                counts[word] = count
                batch.append(office, word, count)
            }
            try db.insert(batch)
        }
        all = counts[LikenessCommonness.everything] ?? 0
        commonness = LikenessCommonness(counts)
    }

    /// One statement.
    static func read(_ words: [Int64], in office: OfficeID, _ db: any Connection) throws -> [Int64: Int] {
        let counts: [Counted] = try db.all(
            """
            SELECT \(Counted.columns) FROM suggestions_likeness_word WHERE office_id = \(office) AND word IN \(words)
            """)
        return Dictionary(counts.map { ($0.word, $0.count) }, uniquingKeysWith: { first, _ in first })
    }

    private struct Counted: Record {
        static var columns: SQL { "word, suggestions" }
        let word: Int64
        let count: Int

        init(_ row: inout Row) throws {
            word = try row.next()
            count = try row.next()
        }
    }
}

extension LikenessCommonness {
    /// Of this text's words in this office. One statement; of words beyond what one names, those that repeat least
    /// often in the text are taken as unheard of.
    init(of text: LikenessText, in office: OfficeID, _ db: any Connection) throws {
        let words = LikenessWords(text).weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4000).map(
            \.key)
        self.init(try LikenessCounts.read([Self.everything] + words, in: office, db))
    }
}
