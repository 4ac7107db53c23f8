import Kernel
import Platform
import RepresentativesContract
import Storage

extension Tenure {
    /// The tenure, if this person may see it; otherwise throws `notFound`.
    public static func find(_ id: TenureID, for scope: Scope, _ db: any Connection) throws -> Tenure {
        try db.first(
            "SELECT \(columns) FROM \(tables) WHERE t.id = \(id) AND \(scope.visibleTenures)"
        ).orNotFound("没有这位代表，或不在您的查看范围内。")
    }

    /// The tenures of that 代表编号 this person may see, latest term first. Throws `notFound` when there are none.
    public static func coded(_ code: String, for scope: Scope, _ db: any Connection) throws -> [Tenure] {
        let found: [Tenure] = try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE t.code = \(code) AND \(scope.visibleTenures)
             ORDER BY t.term DESC, t.level, t.id
            """)
        guard !found.isEmpty else { throw Failure.notFound("没有代表编号为“\(code)”的代表。") }
        return found
    }

    /// The deputy of that number, or of that name in office: of the office's own level and in office if there is one,
    /// otherwise of the latest term. Throws `invalid` beside `code`.
    static func numbered(_ code: String, in office: OfficeID, _ db: any Connection) throws -> Tenure {
        let found: [Tenure] = try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE t.office_id = \(office) AND t.code = \(code.halfWidth)
             ORDER BY t.term DESC, t.id
            """)
        let level = try Office.named(office, db).level
        let best =
            found.first { $0.level == level && $0.state == .inOffice } ?? found.first { $0.level == level }
            ?? found.first { $0.state == .inOffice } ?? found.first
        if let best { return best }
        guard let named = try CodedTenure.named([PersonName.plain(code)], in: office, db).values.first else {
            throw Failure.invalid(field: "code", "名册里没有代表编号“\(code)”，在任代表里也没有这个姓名。")
        }
        guard named.count == 1, let only = named.first else {
            let numbers = named.map(\.code).joined(separator: "、")
            throw Failure.invalid(field: "code", "有 \(named.count) 位在任代表叫“\(code)”，请写代表编号：\(numbers)。")
        }
        return try db.first("SELECT \(columns) FROM \(tables) WHERE t.office_id = \(office) AND t.id = \(only.tenure)")
            .orNotFound("没有这位代表，或不在您的查看范围内。")
    }

    /// Every tenure of these people, latest first: what a deputy sees of themselves, and the list beside a tenure.
    public static func all(of people: [PersonID], in office: OfficeID, _ db: any Connection) throws -> [Tenure] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE t.office_id = \(office) AND t.person_id IN \(people)
             ORDER BY COALESCE(t.elected_on, \(Day(number: 0))) DESC, t.term DESC, t.id
            """)
    }
}

extension Scope {
    /// Office and motions group see everyone; the head of a delegation sees its deputies.
    public var seesWholeRegister: Bool {
        grants.contains { Permission.readRepresentatives.roles.contains($0.role) && $0.role != .delegationHead }
    }

    /// The condition on `t` for the tenures this person may see.
    var visibleTenures: SQL {
        seesWholeRegister
            ? "t.office_id = \(office)" : "t.office_id = \(office) AND t.delegation_id IN \(delegations)"
    }
}
