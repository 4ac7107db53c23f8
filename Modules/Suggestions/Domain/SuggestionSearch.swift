import Storage
import SuggestionsContract

/// What a suggestion is found by: its number, title and text.
enum SuggestionSearch {
    static let index = SearchIndex("suggestions_search")
}

extension SuggestionSearch {
    /// Makes these suggestions findable by what they say now.
    static func refresh(_ ids: [SuggestionID], _ db: any Connection) throws {
        let texts: [SearchedText] = try db.all(
            "SELECT \(SearchedText.columns) FROM suggestions_suggestion WHERE id IN \(ids)")
        try index.put(texts.map { (id: $0.id, text: $0.text) }, db)
    }

    private struct SearchedText: Record {
        static var columns: SQL { "id, number, title, situation, analysis, proposal" }
        let id: SuggestionID
        let text: String

        init(_ row: inout Row) throws {
            id = try row.next()
            let number: String? = try row.next()
            let parts: [String] = [try row.next(), try row.next(), try row.next(), try row.next()]
            text = ([number ?? ""] + parts).joined(separator: "\n")
        }
    }
}
