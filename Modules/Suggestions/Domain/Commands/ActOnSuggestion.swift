import ArgumentParser
import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// `renda suggestions assign 2024001 main=市教育局 co=市财政局、市司法局`: every verb of the tables.
struct ActOnSuggestion: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "act", abstract: "办理一件建议：动作、编号、字段=内容。有哪些动作和字段，见 renda suggestions verbs。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "动作，如 assign、sign_for。") var verb: String
    @Argument(help: "建议编号或 id。") var suggestion: String
    @Argument(help: "字段=内容；单位写名称，代表写代表编号，多个用、隔开。") var fields: [String] = []

    mutating func run() async throws {
        let (application, verb, text, fields) = (application, verb, suggestion, fields)
        try await application.run { app in
            let verbs = try Suggestions(app)
            let outcome = try await app.database.write { db in
                let scope = try application.scope(db)
                let id = try verbs.find(text, for: scope, db)
                return try verbs.act(named: verb, on: id, typed: fields, by: scope, db)
            }
            print(outcome.done)
        }
    }
}

extension Suggestions {
    /// Acts as typed in a terminal: names instead of ids. A unit's verb goes to the part of the acting person's unit.
    func act(
        named verb: String, on id: SuggestionID, typed fields: [String], by scope: Scope, _ db: any Connection
    ) throws -> Outcome {
        if let event = SuggestionEvent(rawValue: verb) {
            let asked = suggestionVerbs.first { $0.event == event }?.fields ?? []
            return try act(event, on: id, try TypedFields(fields, for: asked, self, scope, db).values, by: scope, db)
        }
        guard let event = AssignmentEvent(rawValue: verb) else {
            throw Failure.invalid("没有动作“\(verb)”。有的是：\(verbNames.joined(separator: "、"))。")
        }
        let asked = assignmentVerbs.first { $0.event == event }?.fields ?? []
        let part = try part(of: id, for: event, by: scope, db)
        return try act(
            event, on: part, of: id, try TypedFields(fields, for: asked, self, scope, db).values, by: scope, db)
    }

    var verbNames: [String] { suggestionVerbs.map(\.event.rawValue) + assignmentVerbs.map(\.event.rawValue) }
}

/// `main=市教育局` read as the field's value: names and codes become ids.
struct TypedFields {
    private(set) var values: [String: [String]] = [:]

    init(
        _ texts: [String], for fields: [InputField], _ verbs: Suggestions, _ scope: Scope, _ db: any Connection
    ) throws {
        for text in texts {
            guard let cut = text.firstIndex(of: "=") else { throw Failure.invalid("“\(text)”应写成 字段=内容。") }
            let name = String(text[..<cut])
            let value = String(text[text.index(after: cut)...])
            guard let field = fields.first(where: { $0.name == name || $0.title == name }) else {
                let known = fields.map { "\($0.name)（\($0.title)）" }.joined(separator: "、")
                throw Failure.invalid("没有字段“\(name)”。" + (known.isEmpty ? "这个动作不用填写。" : "有的是：\(known)。"))
            }
            values[field.name] = try TypedFields.ids(value, field, verbs, scope, db)
        }
    }

    private static func ids(
        _ value: String, _ field: InputField, _ verbs: Suggestions, _ scope: Scope, _ db: any Connection
    ) throws -> [String] {
        let words = value.split(whereSeparator: { $0 == "、" || $0 == "," }).map { String($0).trimmed }
        switch field.kind {
        case .one(.units), .many(.units):
            let byName = Dictionary(
                try Unit.all(in: scope.office, db).map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
            return try words.map { word in
                try byName[word].orInvalid(field.name, "没有承办单位“\(word)”。").description
            }
        case .one(.deputies), .many(.deputies):
            let byCode = try verbs.directory.deputies(coded: words, in: scope.office, db)
            return try words.map { word in
                try (byCode[word] ?? []).first { $0.isInOffice }.orInvalid(field.name, "没有在任代表“\(word)”。").tenure
                    .description
            }
        case .one(.joint): return [try verbs.find(value, for: scope, db).description]
        case .one(.agendaSuggestions), .many(.agendaSuggestions):
            return try words.map { try verbs.find($0, for: scope, db).description }
        case .choice(let choices):
            return [choices.first { $0.title == value }?.value ?? value]
        default: return [value]
        }
    }
}
