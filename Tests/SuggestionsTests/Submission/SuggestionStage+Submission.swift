import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract
import Testing

@testable import Suggestions

extension SuggestionStage {
    static let motion: Typed = text.merging(["kind": ["motion"], "title": ["关于修路的议案"]]) { $1 }

    /// A draft of the lead that this many deputies have signed with them.
    func draft(_ typed: Typed, signedBy others: Int) async throws -> SuggestionID {
        let id = try await draft(typed)
        guard others > 0 else { return id }
        let here = here
        let tenures = try await database.write { db in
            try (1...others).map { number in
                try here.elect("联名\(number)（\(id)）", delegation: here.delegations[0], db).1.description
            }
        }
        try await take(.invite, on: id, ["deputies": tenures], as: .lead)
        try await run(
            "UPDATE suggestions_signer SET answer = 'confirmed' WHERE suggestion_id = \(id) AND answer = 'invited'")
        try await run("UPDATE suggestions_suggestion SET state = 'draft' WHERE id = \(id)")
        return id
    }

    /// The lead, who is their delegation's head too.
    func leadAndHead() throws -> Scope {
        let lead = try scope(.lead)
        return Scope(
            office: lead.office, account: lead.account, name: lead.name,
            grants: lead.grants + [Scope.Grant(.delegationHead, of: here.delegations[0].asID())])
    }

    /// Somebody acts who is no post of the stage.
    @discardableResult func act(
        _ event: SuggestionEvent, on id: SuggestionID, _ typed: Typed = [:], by scope: Scope
    ) async throws -> Suggestions.Outcome {
        let verbs = verbs
        return try await database.write { db in try verbs.act(event, on: id, typed, by: scope, db) }
    }

    func submission(_ id: SuggestionID, as post: SuggestionPost) async throws -> SubmissionDetail {
        let scope = try scope(post)
        return try await database.read { db in try SubmissionDetail.load(id, for: scope, db) }
    }

    func events(_ id: SuggestionID, as post: SuggestionPost) async throws -> Set<SuggestionEvent> {
        Set(try await detail(id, as: post).moves.filter(\.missing.isEmpty).map(\.transition.event))
    }
}
