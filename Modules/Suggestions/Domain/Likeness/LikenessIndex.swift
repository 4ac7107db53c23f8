import Kernel
import Platform
import Storage
import SuggestionsContract

/// Keeps what the similar-finder looks in: of each submitted suggestion its heaviest words, and how common each word is.
///
/// Whoever submits or imports only notes down what is due, in the same transaction; the job weighs it within seconds.
/// The counts of words are shared by all suggestions of an office, and hundreds are submitted in the same hour: written
/// in each submission they would stand in each other's way.
public enum LikenessIndex {
    static let job = Job("suggestions.likeness", "更新相似建议的索引", every: 15) { app, _ in
        try await bringUpToDate(app.database)
    }

    /// As many suggestions as are weighed in one transaction.
    static let portion = 100
    /// As many of a suggestion's words lead to it.
    static let leading = 16
    /// Weighed again when the office has so many times as many suggestions as when it was weighed.
    private static let growth = 4

    /// These are new, or say something else than before.
    static func note(_ ids: [SuggestionID], _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO suggestions_likeness_due (suggestion_id, office_id)
            SELECT s.id, s.office_id FROM suggestions_suggestion s
             WHERE s.id IN \(ids)
               AND NOT EXISTS (SELECT d.suggestion_id FROM suggestions_likeness_due d WHERE d.suggestion_id = s.id)
            """)
    }

    /// Weighs all that is due; gives how many suggestions were.
    @discardableResult public static func bringUpToDate(_ database: any Database) async throws -> Int {
        var weighed = 0
        while true {
            let turn = try await database.write { db in try weighPortion(db) }
            weighed += turn
            if turn == 0 { return weighed }
        }
    }

    private static func weighPortion(_ db: any Connection) throws -> Int {
        let office: OfficeID? = try db.value(
            "SELECT office_id FROM suggestions_likeness_due ORDER BY suggestion_id LIMIT 1")
        guard let office else { return 0 }
        let due: [SuggestionID] = try db.values(
            """
            SELECT suggestion_id FROM suggestions_likeness_due WHERE office_id = \(office)
             ORDER BY suggestion_id LIMIT \(portion)
            """)
        let texts: [IndexedText] = try db.all(
            """
            SELECT \(IndexedText.columns) FROM suggestions_suggestion s
              LEFT JOIN suggestions_likeness l ON l.suggestion_id = s.id
             WHERE s.office_id = \(office) AND s.id IN \(due)
            """)
        let submitted = texts.filter { !SuggestionState.unsubmitted.contains($0.state) }
        let counts = try LikenessCounts(of: submitted, in: office, db)
        try forget(submitted, office, db)
        try write(submitted, counts.commonness, office, db)
        if submitted.contains(where: { $0.earlier == nil }) { try noteOutgrown(counts.all, office, db) }
        try db.run("DELETE FROM suggestions_likeness_due WHERE suggestion_id IN \(due)")
        return due.count
    }

    private static func forget(_ texts: [IndexedText], _ office: OfficeID, _ db: any Connection) throws {
        let known = texts.filter { $0.earlier != nil }
        guard !known.isEmpty else { return }
        let words = Set(known.flatMap { $0.earlier?.heaviest(leading).map(\.word) ?? [] })
        try db.run(
            """
            DELETE FROM suggestions_likeness_posting
             WHERE office_id = \(office) AND word IN \(words.sorted()) AND suggestion_id IN \(known.map(\.id))
            """)
        try db.run("DELETE FROM suggestions_likeness WHERE suggestion_id IN \(known.map(\.id))")
    }

    private static func write(
        _ texts: [IndexedText], _ commonness: LikenessCommonness, _ office: OfficeID, _ db: any Connection
    ) throws {
        var entries = Batch(into: "suggestions_likeness", ["suggestion_id", "office_id", "among", "words"])
        var postings = Batch(
            into: "suggestions_likeness_posting", ["office_id", "word", "weight", "suggestion_id"])
        for text in texts {
            // What is stored is what is read back: the words that lead to it are found again when it changes.
            let bytes = LikenessVector(text.words, commonness).bytes
            entries.append(text.id, office, commonness.all, Bytes(bytes))
            for (word, weight) in LikenessVector(bytes: bytes).heaviest(leading) {
                postings.append(office, word, Int(weight * 1000), text.id)
            }
        }
        if !entries.rows.isEmpty { try db.insert(entries) }
        if !postings.rows.isEmpty { try db.insert(postings) }
    }

    /// What was weighed when the office had few suggestions was weighed by hardly any statistics.
    private static func noteOutgrown(_ all: Int, _ office: OfficeID, _ db: any Connection) throws {
        guard all >= 1000 else { return }
        try db.run(
            """
            INSERT INTO suggestions_likeness_due (suggestion_id, office_id)
            SELECT l.suggestion_id, l.office_id FROM suggestions_likeness l
             WHERE l.office_id = \(office) AND l.among < \(all / growth)
               AND NOT EXISTS (SELECT d.suggestion_id FROM suggestions_likeness_due d
                                WHERE d.suggestion_id = l.suggestion_id)
            """)
    }
}
