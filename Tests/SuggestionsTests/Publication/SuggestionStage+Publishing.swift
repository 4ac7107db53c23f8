import Kernel
import Platform
import SuggestionsContract
import Testing

@testable import Suggestions

extension SuggestionStage {
    /// A closed suggestion with these words in the draft.
    func closed(_ changed: Typed = [:]) async throws -> SuggestionID {
        try await suggestion(at: .closed, Self.text.merging(changed) { _, new in new })
    }

    func decide(
        _ event: PublicationEvent, on id: SuggestionID, _ typed: Typed = [:], seen: Int? = nil,
        as post: SuggestionPost = .staff
    ) async throws {
        let scope = try scope(post)
        try await database.write { db in
            _ = try CaseEngine<PublicationCase>.publication.take(
                event, on: id.asID(), typed, seen: seen, by: scope, db)
        }
    }

    func publicationState(_ id: SuggestionID) async throws -> PublicationState {
        let scope = try scope(.staff)
        return try await database.read { db in try PublicationFacts.find(id, for: scope, db).state }
    }

    var catalogue: String { "/public/\(office)/suggestions" }

    /// What anybody reads of the suggestion anywhere: its page, the catalogue, the feed, the file.
    func published(_ id: SuggestionID, _ browser: SuggestionBrowser) async throws -> String {
        var words = ""
        for path in ["\(catalogue)/\(id)", catalogue, "\(catalogue).atom", "\(catalogue).csv"] {
            words += try await browser.page(path)
        }
        return words
    }
}
