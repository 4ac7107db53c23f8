import Kernel
import Storage
import SuggestionsContract
import Testing

@testable import Suggestions

extension SuggestionStage {
    func revisited(_ conclusion: RevisitConclusion) -> Typed {
        [
            "kind": [RevisitKind.callBack.rawValue], "held_on": [today.description], "held_by": ["代工委"],
            "content": ["打电话问了代表。"], "conclusion": [conclusion.rawValue], "requirement": ["把南段也修好。"],
        ]
    }

    func revisit(_ id: SuggestionID, _ conclusion: RevisitConclusion, as post: SuggestionPost = .staff) async throws {
        let (verbs, scope, typed) = (verbs, try scope(post), revisited(conclusion))
        try await database.write { db in
            try RecordRevisit.record(RevisitID.new(at: db.now), id, typed, verbs, by: scope, db)
        }
    }
}
