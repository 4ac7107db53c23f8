import Kernel
import Platform
import Storage

/// What is filled in for a constituency.
public struct ConstituencyDraft: Sendable {
    public static let fields = [
        InputField(
            "level", "层级", .choice([Level.county, .township].map { .init($0.rawValue, $0.title) }), required: true,
            hint: "县、乡两级代表由选民直接选举"),
        InputField("term", "届次", .line(maxLength: 2), required: true, hint: "数字，如 10"),
        InputField("number", "选区号", .line(maxLength: 4), required: true, hint: "数字；同一层级、同一届不重复"),
        InputField("name", "选区名称", .line(maxLength: 60), required: true, hint: "如：城关镇第3选区"),
        InputField(
            "seats", "应选代表名额", .choice((1...3).map { .init(String($0), "\($0) 名") }), required: true,
            hint: "每一选区选代表一名至三名（选举法第二十五条）"),
    ]

    let level: Level
    let term: Int
    let number: Int
    let name: String
    let seats: Int

    /// Throws `invalid` beside the field that is wrong.
    public init(_ input: Input) throws {
        level = try Level(rawValue: input.required("level")).orInvalid("level", "请选择层级。")
        term = try Self.number(input, "term", "届次", in: 1...99)
        number = try Self.number(input, "number", "选区号", in: 1...9999)
        name = input.required("name")
        seats = try Self.number(input, "seats", "应选代表名额", in: 1...3)
    }

    static func number(_ input: Input, _ name: String, _ title: String, in range: ClosedRange<Int>) throws -> Int {
        let number = Int(input.required(name).halfWidth).flatMap { range.contains($0) ? $0 : nil }
        return try number.orInvalid(name, "\(title)应当是 \(range.lowerBound) 到 \(range.upperBound) 的整数。")
    }

    /// Adds it, or changes the one of that level, term and number.
    @discardableResult public func store(by scope: Scope, _ db: any Connection) throws -> ConstituencyID {
        try scope.require(.keepRepresentatives)
        let known: ConstituencyID? = try db.value(
            """
            SELECT id FROM representatives_constituency
             WHERE office_id = \(scope.office) AND level = \(level) AND term = \(term) AND number = \(number)
             \(.forUpdate)
            """)
        let id = known ?? ConstituencyID.new(at: db.now)
        if known == nil {
            try db.run(
                """
                INSERT INTO representatives_constituency (id, office_id, level, term, number, name, seats, version,
                                                          created_at)
                VALUES (\(id), \(scope.office), \(level), \(term), \(number), \(name), \(seats), 1, \(db.now))
                """)
        } else {
            try db.run(
                """
                UPDATE representatives_constituency SET name = \(name), seats = \(seats), version = version + 1
                 WHERE id = \(id)
                """)
        }
        try Audit.append(
            "representatives.constituency.keep", on: Reference("platform.office", scope.office),
            ["congress": level.congress(term), "number": String(number), "name": name, "seats": String(seats)],
            by: scope, db)
        return id
    }
}
