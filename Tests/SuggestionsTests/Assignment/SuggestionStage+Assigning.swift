import Kernel
import Platform
import SuggestionsContract

@testable import Suggestions

extension SuggestionStage {
    static let wish: Typed = ["reason": ["不属本单位职责。"], "basis": ["“三定”规定第三条。"]]

    /// The main unit asks that another handle it.
    func askToReturn(
        _ id: SuggestionID, to unit: UnitID, of own: UnitID? = nil, as post: SuggestionPost = .mainLeader
    ) async throws {
        try await take(
            .requestAdjustment, on: id, of: own ?? main, Self.wish.merging(["unit": [unit.description]]) { $1 },
            as: post)
    }

    func proposed(_ main: UnitID, _ co: UnitID..., until day: Day? = nil) -> Typed {
        [
            "main": [main.description], "co": co.map(\.description),
            "answer_by": [(day ?? today.advanced(by: 7)).description],
        ]
    }

    /// Two units, each with its part.
    var divided: Typed {
        ["unit1": [main.description], "matter1": ["修路。"], "unit2": [next.description], "matter2": ["装路灯。"]]
    }

    /// A unit of 分办 has come as far as a signed reply.
    func reply(
        _ id: SuggestionID, of unit: UnitID, _ result: String, clerk: SuggestionPost, leader: SuggestionPost,
        reviewer: SuggestionPost
    ) async throws {
        try await take(.signFor, on: id, of: unit, as: clerk)
        try await take(.logTalk, on: id, of: unit, Self.talk(on: today), as: clerk)
        let promise = ["promise": ["明年办。"], "promised_by": [today.advanced(by: 90).description]]
        try await take(
            .draftReply, on: id, of: unit,
            ["result_class": [result], "body": ["已办 \(result)。"]].merging(promise) { $1 }, as: clerk)
        try await take(.passReply, on: id, of: unit, Self.checked, as: reviewer)
        try await take(.signReply, on: id, of: unit, as: leader)
    }
}
