import Kernel
import Platform
import Storage
import SuggestionsContract

/// How messages speak of a suggestion, and of what somebody wrote. Of a confidential one they tell nothing but its
/// number, because messages outlast the right to see it.
struct NewsWords: Record {
    static var columns: SQL { "id, number, title, is_confidential" }

    /// Longer reasons are read on the page.
    private static let mostLetters = 120

    let id: SuggestionID
    private let number: String?
    private let title: String
    private let isConfidential: Bool

    init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        title = try row.next()
        isConfidential = try row.next()
    }

    /// Throws `notFound` for another office's suggestion.
    static func of(_ id: SuggestionID, in office: OfficeID, _ db: any Connection) throws -> NewsWords {
        try all(of: [id], in: office, db)[id].orNotFound("没有这件建议。")
    }

    /// One statement, however many they are.
    static func all(
        of ids: [SuggestionID], in office: OfficeID, _ db: any Connection
    ) throws -> [SuggestionID: NewsWords] {
        let found: [NewsWords] = try db.all(
            """
            SELECT \(columns) FROM suggestions_suggestion
             WHERE office_id = \(office) AND id IN \(Set(ids).sorted())
            """)
        return Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// "《关于修路的建议》"; "保密件20240001".
    var name: String {
        guard !isConfidential else { return "保密件\(number ?? "")" }
        return title.isEmpty ? "一件建议" : "《\(title)》"
    }

    /// The reason at the end of a sentence, "：路面太窄。"; "。" where nothing was written, and of a confidential paper.
    func reason(_ text: String?) -> String {
        guard !isConfidential, let text = text?.trimmed, !text.isEmpty else { return "。" }
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard line.count <= Self.mostLetters else { return "：\(line.prefix(Self.mostLetters))……" }
        return "：\(line)\("。！？；".contains(line.suffix(1)) ? "" : "。")"
    }

    /// The last day of a clock that begins on `day`: "2026年11月24日".
    static func due(_ key: String, from day: Day, _ rules: ClockRules) throws -> String {
        rules.due(try rules.rule(key, on: day), from: day).due.chinese
    }
}

extension Act<SuggestionCase> {
    /// How a message speaks of the suggestion, as it is written now.
    func words() throws -> NewsWords { try .of(facts.id, in: scope.office, db) }

    func name() throws -> String { try words().name }
}

extension Act<AssignmentCase> {
    /// How a message speaks of the suggestion.
    func words() throws -> NewsWords { try .of(facts.suggestion, in: scope.office, db) }

    func name() throws -> String { try words().name }

    /// The name of the acting part's unit.
    func unitName() throws -> String {
        try Unit.names(of: [facts.unit], in: scope.office, db)[facts.unit] ?? "承办单位"
    }
}
