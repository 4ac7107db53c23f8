import Foundation
import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// The same verbs for programs: JSON in, JSON out, the same table behind it.
struct SuggestionInterface: Sendable {
    let app: Application
    let verbs: Suggestions

    init(_ app: Application, _ verbs: Suggestions) {
        self.app = app
        self.verbs = verbs
    }

    func list(_ visit: Visit) async throws -> WebResponse {
        let asked = ListRequest(visit)
        let (verbs, scope) = (verbs, visit.scope)
        let (rows, total) = try await app.database.read { db in
            try verbs.page(asked.filter, limit: asked.query.limit, offset: asked.query.offset, for: scope, db)
        }
        return try .json(encoding: SuggestionListJSON(total: total, suggestions: rows.map(SuggestionRowJSON.init)))
    }

    func detail(_ visit: Visit) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        let detail = try await app.database.read { db in try verbs.detail(id, for: scope, db) }
        return try .json(encoding: SuggestionJSON(detail))
    }

    func draft(_ visit: Visit) async throws -> WebResponse {
        var input = try body(visit)
        let id = try given(&input, "id", read: { SuggestionID($0) }) ?? SuggestionID.new(at: visit.now)
        let (verbs, scope, fields) = (verbs, visit.scope, input)
        try await app.database.write { db in try verbs.draft(id, fields, by: scope, db) }
        return try .json(encoding: ["id": id.description], status: 201)
    }

    func act(_ visit: Visit) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        guard let event = SuggestionEvent(rawValue: try visit.parameter("event")) else {
            throw Failure.notFound("没有这个动作。")
        }
        var input = try body(visit)
        let seen = try given(&input, "version", read: { Int($0) })
        let (verbs, scope, fields) = (verbs, visit.scope, input)
        return try answer(
            try await app.database.write { db in try verbs.act(event, on: id, fields, seen: seen, by: scope, db) })
    }

    func actOnPart(_ visit: Visit) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let part: AssignmentID = try visit.id("part")
        guard let event = AssignmentEvent(rawValue: try visit.parameter("event")) else {
            throw Failure.notFound("没有这个动作。")
        }
        var input = try body(visit)
        let seen = try given(&input, "version", read: { Int($0) })
        let (verbs, scope, fields) = (verbs, visit.scope, input)
        return try answer(
            try await app.database.write { db in
                try verbs.requireActor(of: event, on: id, scope, db)
                return try verbs.act(event, on: part, of: id, fields, seen: seen, by: scope, db)
            })
    }

    private func answer(_ outcome: Suggestions.Outcome) throws -> WebResponse {
        try .json(encoding: ["done": outcome.done, "state": outcome.state])
    }

    /// A JSON object whose members are texts, numbers, or lists of texts.
    private func body(_ visit: Visit) throws -> [String: [String]] {
        guard !visit.request.body.isEmpty else { return [:] }
        do {
            let object = try JSONDecoder().decode([String: OneOrMany].self, from: Data(visit.request.body))
            return object.mapValues(\.texts)
        } catch {
            throw Failure.invalid("请求的内容应是 JSON 对象，每个成员是文字、数字或文字的列表。")
        }
    }

    /// Takes a member that is not one of the verb's fields; what cannot be read is refused, not passed over.
    private func given<Value>(
        _ input: inout [String: [String]], _ name: String, read: (String) -> Value?
    ) throws -> Value? {
        guard let texts = input.removeValue(forKey: name) else { return nil }
        guard texts.count == 1, let value = read(texts[0]) else {
            throw Failure.invalid(field: name, "“\(texts.joined(separator: "、"))”不是认识的 \(name)。")
        }
        return value
    }

    private struct OneOrMany: Decodable {
        let texts: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                texts = [text]
            } else if let number = try? container.decode(Int.self) {
                texts = [String(number)]
            } else {
                texts = try container.decode([String].self)
            }
        }
    }
}
