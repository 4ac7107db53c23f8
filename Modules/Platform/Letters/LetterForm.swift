import Documents
import Kernel
import Storage

/// A form or an official letter (文书) that a subsystem fills in from its records.
public struct LetterForm: Sendable {
    /// One field: its name in a template, `{{标题}}`, and a value as it might be.
    public struct Field: Sendable {
        public let name: String
        public let sample: String

        public init(_ name: String, _ sample: String) {
            self.name = name
            self.sample = sample
        }
    }

    /// A list; a row of a template with `{{签名代表.姓名}}` is repeated for its items.
    public struct List: Sendable {
        public let name: String
        public let fields: [Field]

        public init(_ name: String, _ fields: [Field]) {
            self.name = name
            self.fields = fields
        }
    }

    /// Something a letter can be made about when many are made at once.
    public struct Candidate: Sendable {
        public let id: ID<Never>
        public let title: String

        public init(_ id: ID<Never>, _ title: String) {
            self.id = id
            self.title = title
        }
    }

    public typealias Candidates = @Sendable (ClosedRange<Day>, Scope, any Connection) throws -> [Candidate]

    /// How its fields are filled.
    public enum Source: Sendable {
        /// One by one. Throws `notFound` for what this person may not see, `conflict` when there is nothing to print yet.
        case one(@Sendable (ID<Never>, Scope, any Connection) throws -> FieldValues)
        /// Many at once, in the same number of statements however many; those this person may not print are absent.
        /// - candidates: what there was in some days, at most `LetterBundle.most` and one more.
        case many(
            candidates: Candidates,
            values: @Sendable ([ID<Never>], Scope, any Connection) throws -> [ID<Never>: FieldValues])
        /// A table of a year (台账、清单), addressed by the year. Throws `conflict` when it has more rows than paper has room
        /// for.
        case ofYear(@Sendable (Int, Scope, any Connection) throws -> FieldValues)
    }

    /// As many rows as a table on paper has; whoever has more exports it.
    public static let mostRows = 2000

    /// "suggestions.assignment-notice"
    public let key: String
    public let title: String
    /// Who may print it at all; of which things, `values` decides.
    public let permission: Permission
    public let fields: [Field]
    public let lists: [List]
    /// Its text where the office has no template of its own.
    public let house: WordDocument
    /// The field whose value is in the file's name, besides the title.
    public let nameField: String
    let source: Source

    public init(
        _ key: String, _ title: String, _ permission: Permission, fields: [Field], lists: [List] = [],
        nameField: String, house: WordDocument, source: Source
    ) {
        self.key = key
        self.title = title
        self.permission = permission
        self.fields = fields
        self.lists = lists
        self.nameField = nameField
        self.house = house
        self.source = source
    }

    /// Nil for a letter that is made one by one.
    var candidates: Candidates? {
        guard case .many(let candidates, _) = source else { return nil }
        return candidates
    }

    /// Whether it is a table of a year.
    var isOfYear: Bool {
        if case .ofYear = source { true } else { false }
    }

    /// What may stand between the braces of a template.
    var fieldNames: Set<String> {
        Set(fields.map(\.name) + lists.flatMap { list in list.fields.map { "\(list.name).\($0.name)" } })
    }

    var sample: FieldValues {
        let pairs = { (fields: [Field]) in
            Dictionary(fields.map { ($0.name, $0.sample) }, uniquingKeysWith: { first, _ in first })
        }
        return FieldValues(
            pairs(fields),
            lists: Dictionary(
                lists.map { ($0.name, [pairs($0.fields), pairs($0.fields)]) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The name of the file with these values.
    public func fileName(_ values: FieldValues) -> String {
        let name = (values.texts[nameField] ?? "").map { "/\\:*?\"<>|\n".contains($0) ? "_" : String($0) }.joined()
        return [title, String(name.prefix(60))].filter { !$0.isEmpty }.joined(separator: "-") + ".docx"
    }

    /// As a .docx, by the office's template or, without one, as the house writes it.
    func document(_ values: FieldValues, by template: WordTemplate?) throws -> [UInt8] {
        try template?.filled(with: values) ?? house.filled(with: values).bytes()
    }
}

extension Application {
    /// Throws `notFound` for an unknown key.
    public func letter(_ key: String) throws -> LetterForm {
        guard let form = letters.first(where: { $0.key == key }) else { throw LetterForm.missing }
        return form
    }
}
