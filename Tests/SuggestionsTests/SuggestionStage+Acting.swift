import Kernel
import Platform
import Storage
import SuggestionsContract
import Testing

@testable import Suggestions

extension SuggestionStage {
    typealias Typed = [String: [String]]

    static let text: Typed = [
        "title": ["关于修路的建议"], "situation": ["路不平。"], "analysis": ["多年没有修。"], "proposal": ["请修。"],
        "publication": ["full"],
    ]
    static let satisfied: Typed = ["attitude": ["satisfied"], "result": ["satisfied"]]
    static let unsatisfied: Typed = ["attitude": ["satisfied"], "result": ["unsatisfied"], "words": ["路还是不平。"]]
    /// Every line of the checklist answered as it should be.
    static let cleared: Typed = Dictionary(
        SubmissionChecklist.fields.map { ($0.name, [$0.name == SubmissionChecklist.oneMatter ? "yes" : "no"]) },
        uniquingKeysWith: { first, _ in first })
    static let refusal: Typed = ["ground": ["elsewhere"], "disposal": ["explained"], "reason": ["不属本级"]]
    static let filed: Typed = ["category": ["社会建设"]]
    static let reply: Typed = ["result_class": ["A"], "body": ["路已修好。"]]
    /// What a reviewer ticks when nothing is lacking.
    static let checked: Typed = ["answers_each": ["yes"], "class_fits": ["yes"], "uses_opinions": ["yes"]]

    static func talk(on day: Day) -> Typed {
        ["mode": ["visit"], "held_on": [day.description], "content": ["看了路。"], "deputy_opinion": ["同意。"]]
    }

    /// Main, then co-units, by their places in the office.
    func handedTo(_ main: UnitID, _ co: UnitID...) -> Typed {
        ["main": [main.description], "co": co.map(\.description), "requirement": ["认真办理"]]
    }

    var today: Day { Instant.now().day }

    func draft(_ typed: Typed = text, as post: SuggestionPost = .lead) async throws -> SuggestionID {
        let id = SuggestionID.new()
        try await write(id, typed, as: post)
        return id
    }

    func write(_ id: SuggestionID, _ typed: Typed = text, as post: SuggestionPost = .lead) async throws {
        let (verbs, scope) = (verbs, try scope(post))
        try await database.write { db in try verbs.draft(id, typed, by: scope, db) }
    }

    func rewrite(
        _ id: SuggestionID, _ typed: Typed = text, seen: Int? = nil, as post: SuggestionPost = .lead
    ) async throws {
        try await take(.rewrite, on: id, typed, seen: seen, as: post)
    }

    @discardableResult func take(
        _ event: SuggestionEvent, on id: SuggestionID, _ typed: Typed = [:], seen: Int? = nil, as post: SuggestionPost
    ) async throws -> Suggestions.Outcome {
        let (verbs, scope) = (verbs, try scope(post))
        let typed = event == .submit && typed.isEmpty ? Self.cleared : typed
        return try await database.write { db in try verbs.act(event, on: id, typed, seen: seen, by: scope, db) }
    }

    /// Of the unit's part in that suggestion.
    @discardableResult func take(
        _ event: AssignmentEvent, on id: SuggestionID, of unit: UnitID, _ typed: Typed = [:], seen: Int? = nil,
        as post: SuggestionPost
    ) async throws -> Suggestions.Outcome {
        try await take(event, onPart: try await part(of: id, unit), typed, seen: seen, as: post)
    }

    @discardableResult func take(
        _ event: AssignmentEvent, onPart part: AssignmentID, _ typed: Typed = [:], seen: Int? = nil,
        as post: SuggestionPost
    ) async throws -> Suggestions.Outcome {
        let (verbs, scope) = (verbs, try scope(post))
        let whole: SuggestionID = try #require(
            try await database.read { db in
                try db.value("SELECT suggestion_id FROM suggestions_assignment WHERE id = \(part)")
            })
        return try await database.write { db in
            try verbs.act(event, on: part, of: whole, typed, seen: seen, by: scope, db)
        }
    }

    func part(of id: SuggestionID, _ unit: UnitID) async throws -> AssignmentID {
        let part: AssignmentID? = try await database.read { db in
            try db.value("SELECT id FROM suggestions_assignment WHERE suggestion_id = \(id) AND unit_id = \(unit)")
        }
        return try #require(part)
    }
}
