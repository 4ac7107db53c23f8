import Kernel
import Platform
import Storage

/// What is filled in for the quota of a congress.
public struct QuotaDraft: Sendable {
    public static let fields = [
        InputField(
            "level", "层级", .choice(Level.self, \.title), required: true),
        InputField("term", "届次", .line(maxLength: 2), required: true, hint: "数字，如 6"),
        InputField("seats", "核定名额", .line(maxLength: 5), required: true, hint: "数字"),
        InputField("basis", "依据", .line(maxLength: 200), hint: "如：省人大常委会关于代表名额的决定"),
    ]

    let level: Level
    let term: Int
    let seats: Int
    let basis: String?

    /// Throws `invalid` beside the field that is wrong.
    public init(_ input: Input) throws {
        level = try Level(rawValue: input.required("level")).orInvalid("level", "请选择层级。")
        term = try ConstituencyDraft.number(input, "term", "届次", in: 1...99)
        seats = try ConstituencyDraft.number(input, "seats", "核定名额", in: 1...99_999)
        basis = input.text("basis")
    }

    /// Sets it; what was set before is in the audit trail.
    public func store(by scope: Scope, _ db: any Connection) throws {
        try scope.require(.keepRepresentatives)
        let before: Int? = try db.value(
            """
            SELECT seats FROM representatives_quota
             WHERE office_id = \(scope.office) AND level = \(level) AND term = \(term) \(.forUpdate)
            """)
        if before == nil {
            try db.run(
                """
                INSERT INTO representatives_quota (id, office_id, level, term, seats, basis, created_at)
                VALUES (\(ID<Quota>.new(at: db.now)), \(scope.office), \(level), \(term), \(seats), \(basis),
                        \(db.now))
                """)
        } else {
            try db.run(
                """
                UPDATE representatives_quota SET seats = \(seats), basis = \(basis)
                 WHERE office_id = \(scope.office) AND level = \(level) AND term = \(term)
                """)
        }
        try Audit.append(
            "representatives.quota.set", on: Reference("platform.office", scope.office),
            ["congress": level.congress(term), "seats": "\(before.map(String.init) ?? "—") → \(seats)"],
            by: scope, db)
    }
}
