import Kernel
import Platform
import Storage

/// A line of one of the office's registers of who keeps what: added, and ended with its reason. A change is an end and a
/// new line.
public protocol RegisterLine: Record, Sendable {
    /// Its table has `id`, `office_id`, `ended_on`, `ended_reason`.
    static var table: SQL { get }
    /// The audit trail's word: "suggestions.portfolio"; `.added` and `.ended` follow.
    static var action: String { get }
    /// Of those who keep the register.
    static var keeping: Permission { get }
    static var fields: [InputField] { get }
    /// Those that stand first, the ended ones too. Throws `forbidden`.
    static func all(for scope: Scope, _ db: any Connection) throws -> [Self]
    /// Gives what the audit trail tells of it. Throws `invalid` beside the field, also for what another line has.
    static func insert(
        _ id: ID<Self>, _ input: Input, by scope: Scope, _ db: any Connection
    ) throws -> [String: String]

    var id: ID<Self> { get }
    var since: Day { get }
    /// Nil while it stands.
    var endedOn: Day? { get }
    var endedReason: String? { get }
}

extension RegisterLine {
    public static var endFields: [InputField] {
        [InputField("ended_reason", "结束的原因", .text(maxLength: 500), required: true)]
    }

    /// `id` was made with the form, so that a form sent twice makes one. Throws `forbidden`, `invalid` beside the field.
    public static func add(
        _ id: ID<Self>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(keeping)
        let input = try Input(raw, for: fields)
        guard try db.count("SELECT COUNT(*) FROM \(table) WHERE id = \(id)") == 0 else { return }
        let details = try insert(id, input, by: scope, db)
        try Audit.append(
            "\(action).added", on: Reference("platform.office", scope.office), details, by: scope, db)
    }

    /// Throws `forbidden`; `notFound` for another office's, or one that has ended.
    public static func end(
        _ id: ID<Self>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(keeping)
        let input = try Input(raw, for: endFields)
        let changed = try db.run(
            """
            UPDATE \(table) SET ended_on = \(db.now.day), ended_reason = \(input.required("ended_reason"))
             WHERE id = \(id) AND office_id = \(scope.office) AND ended_on IS NULL
            """)
        guard changed == 1 else { throw Failure.notFound("没有这一条，或者已经结束。") }
        try Audit.append("\(action).ended", on: Reference("platform.office", scope.office), [:], by: scope, db)
    }
}
