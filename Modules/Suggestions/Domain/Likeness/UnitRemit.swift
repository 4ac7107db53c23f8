import Kernel
import Platform
import Storage

public enum RemitSubject {}

/// 单位职责: what a unit is for, in the words of its 三定 plan; by it, and by what it handled before, a unit is recommended.
public struct UnitRemit: Record, Sendable {
    public static var columns: SQL { "u.id, u.name, r.words, r.changed_by, r.changed_at" }
    public static let reference = "suggestions.remit"
    public static let mostLetters = 2000

    public let unit: UnitID
    public let name: String
    /// Empty when nobody has written it.
    public let words: String
    public let changedBy: String?
    public let changedAt: Instant?

    public init(_ row: inout Row) throws {
        unit = try row.next()
        name = try row.next()
        words = try row.next(String?.self) ?? ""
        changedBy = try row.next()
        changedAt = try row.next()
    }

    /// Of every unit of the office, in pinyin order. One statement.
    static func all(in office: OfficeID, _ db: any Connection) throws -> [UnitRemit] {
        try db.all(
            """
            SELECT \(columns) FROM platform_unit u LEFT JOIN suggestions_remit r ON r.unit_id = u.id
             WHERE u.office_id = \(office) ORDER BY u.sort_key, u.id
            """)
    }

    /// For whoever assigns. Throws `forbidden` without the permission.
    public static func all(for scope: Scope, _ db: any Connection) throws -> [UnitRemit] {
        try scope.require(.assignSuggestions)
        return try all(in: scope.office, db)
    }

    public static let fields = [
        InputField("words", "职责", .text(maxLength: mostLetters), hint: "照“三定”方案抄主要职责。留空就只看单位名称和过去的办理。")
    ]

    /// Writes it anew. Throws `notFound` for a unit of another office.
    public static func change(
        _ unit: UnitID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.assignSuggestions)
        let input = try Input(raw, for: fields)
        guard try Unit.names(of: [unit], in: scope.office, db)[unit] != nil else {
            throw Failure.notFound("没有这个承办单位。")
        }
        try put([(unit, input.required("words"))], by: scope, db)
        try Audit.append("suggestions.remit.changed", on: Reference("platform.unit", unit), [:], by: scope, db)
    }

    /// Three statements, whatever their number.
    static func put(_ remits: [(UnitID, String)], by scope: Scope, _ db: any Connection) throws {
        let units = remits.map(\.0)
        let _: [UnitID] = try db.values(
            "SELECT id FROM platform_unit WHERE office_id = \(scope.office) AND id IN \(units) ORDER BY id \(.forUpdate)"
        )
        try db.run("DELETE FROM suggestions_remit WHERE office_id = \(scope.office) AND unit_id IN \(units)")
        var batch = Batch(
            into: "suggestions_remit", ["id", "office_id", "unit_id", "words", "changed_by", "changed_at"])
        for (unit, words) in remits {
            batch.append(ID<RemitSubject>.new(at: db.now), scope.office, unit, words, scope.name, db.now)
        }
        try db.insert(batch)
    }
}
