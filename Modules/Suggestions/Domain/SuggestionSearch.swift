import Storage

/// What a suggestion is found by: its number, title and text.
enum SuggestionSearch {
    static let index = SearchIndex("suggestions_search")
}
