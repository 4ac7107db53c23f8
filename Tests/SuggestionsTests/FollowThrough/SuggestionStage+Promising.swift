import Kernel
import Platform
import Storage
import SuggestionsContract
import Testing

@testable import Suggestions

extension SuggestionStage {
    static func promise(by day: Day, _ resultClass: String = "B") -> Typed {
        [
            "result_class": [resultClass], "body": ["正在修。"], "promise": ["年底以前修好北段。"],
            "promised_by": [day.description], "responsible": ["李科长"],
        ]
    }

    /// The reply that promises something by that day is signed; the suggestion waits for its rating.
    func promised(by day: Day, _ resultClass: String = "B", signers: [SuggestionPost] = []) async throws
        -> SuggestionID
    {
        let id = try await suggestion(repliedAs: .opinionGiven, signers: signers)
        try await sign(Self.promise(by: day, resultClass), of: id)
        return id
    }

    /// The main unit talks, drafts, checks and signs.
    func sign(_ reply: Typed, of id: SuggestionID) async throws {
        try await take(.logTalk, on: id, of: main, Self.talk(on: today), as: .mainClerk)
        try await take(.draftReply, on: id, of: main, reply, as: .mainClerk)
        try await take(.passReply, on: id, of: main, Self.checked, as: .mainReviewer)
        try await take(.signReply, on: id, of: main, as: .mainLeader)
    }

    /// The promises of a suggestion, in the order of its rounds.
    func promises(of id: SuggestionID, as post: SuggestionPost = .staff) async throws -> [Promise] {
        let scope = try scope(post)
        return try await database.read { db in try PromiseListing.of(id, for: scope, db) }
    }

    func promise(of id: SuggestionID) async throws -> Promise { try #require(try await promises(of: id).last) }

    @discardableResult func take(
        _ event: PromiseEvent, on id: PromiseID, _ typed: Typed = [:], seen: Int? = nil, as post: SuggestionPost
    ) async throws -> PromiseState {
        let (verbs, scope) = (verbs, try scope(post))
        return try await database.write { db in
            try verbs.promiseEngine().take(event, on: id.asID(), typed, seen: seen, by: scope, db).transition.to
        }
    }

    static func kept(on day: Day) -> Typed {
        ["outcome": ["fulfilled"], "account": ["北段已经通车，见验收报告。"], "fulfilled_on": [day.description]]
    }

    static let notKept: Typed = ["outcome": ["unfulfilled"], "account": ["资金没有到位。"]]

    /// The office has no such deputy any more.
    func leave(_ post: SuggestionPost) async throws {
        try await run("UPDATE representatives_tenure SET state = 'expired' WHERE id = \(try tenure(post))")
    }
}
