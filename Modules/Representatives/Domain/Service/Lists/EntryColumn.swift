import Platform
import Storage

/// A column of one of the office's own lists: how it is stored, how it is typed, whether the ledger has it.
public struct EntryColumn: Sendable {
    public enum Kind: Sendable {
        case line(Int)
        case text(Int)
        /// Words; where they are open, a ledger may bring others, and the form offers 其他 beside these.
        case words([String], isOpen: Bool = true)
        case integer(ClosedRange<Int>)
        /// Of something that has happened, unless it `mayCome`.
        case day
    }

    public let title: String
    let stored: StaticString
    public let kind: Kind
    public let isRequired: Bool
    /// Whether the interchange's ledger has it; what it has never changes, because the whole row is its key.
    public let isInLedger: Bool
    /// A day that may still come: of a roster, not of what has happened.
    let mayCome: Bool
    /// A number whose sum means something: the list shows it.
    public let isCounted: Bool
    let hint: String?
    /// Deputies, typed by name or 代表编号: each is looked up in the register.
    public let namesDeputies: Bool

    init(
        _ title: String, _ stored: StaticString, _ kind: Kind, required: Bool = false, ledger: Bool = false,
        mayCome: Bool = false, counted: Bool = false, hint: String? = nil, namesDeputies: Bool = false
    ) {
        self.title = title
        self.stored = stored
        self.kind = kind
        isRequired = required
        isInLedger = ledger
        self.mayCome = mayCome
        isCounted = counted
        self.hint = hint
        self.namesDeputies = namesDeputies
    }

    /// The name of its field in forms and addresses.
    public var name: String { stored.description }

    var sql: SQL { SQL(stringLiteral: stored) }

    var field: InputField {
        let kind: InputField.Kind =
            switch kind {
            case .line(let limit): .line(maxLength: limit)
            case .text(let limit): .text(maxLength: limit)
            case .words(let words, let isOpen): .choice((words + (isOpen ? ["其他"] : [])).map { .init($0, $0) })
            case .integer: .line(maxLength: 12)
            case .day: .day
            }
        return InputField(name, title, kind, required: isRequired, hint: hint)
    }

    private var isDay: Bool { if case .day = kind { true } else { false } }

    /// A column of the ledger is a part of its key.
    var ledgerColumn: LedgerColumn {
        let kind: LedgerColumn.Kind =
            switch kind {
            case .line(let limit), .text(let limit): .text(limit)
            case .words: .text(60)
            case .integer(let range): .integer(range)
            case .day: .day
            }
        return LedgerColumn(title, kind, required: isRequired, key: true, past: isDay && !mayCome)
    }
}
