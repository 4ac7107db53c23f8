import Kernel
import Platform
import Storage
import SuggestionsContract

/// The log of telephone calls and letters, newest first.
public struct SupervisionListing: Sendable {
    public var unit: UnitID?
    public var kind: SupervisionKind?
    /// 联合督查 alone.
    public var jointOnly = false
    public var check: SupervisionCheck?
    public var from: Day?
    public var to: Day?
    /// Letters whose answer is due and has not come.
    public var unansweredOn: Day?

    public init() {}

    /// Two statements. Throws `forbidden` without the permission.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> [Supervision] {
        try scope.require(.superviseSuggestions)
        var rows: [Supervision] = try db.all(
            """
            SELECT \(Supervision.columns) FROM \(Supervision.tables) WHERE \(condition(scope.office))
             ORDER BY v.held_on DESC, v.id DESC LIMIT \(limit) OFFSET \(offset)
            """)
        let suggestions = try Supervised.by(rows.map(\.id), in: scope.office, db)
        for place in rows.indices { rows[place].suggestions = suggestions[rows[place].id] ?? [] }
        return rows
    }

    public func count(for scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.superviseSuggestions)
        return try db.count("SELECT COUNT(*) FROM suggestions_supervision v WHERE \(condition(scope.office))")
    }

    private func condition(_ office: OfficeID) -> SQL {
        var parts: [SQL] = ["v.office_id = \(office)"]
        if let unit { parts.append("v.unit_id = \(unit)") }
        if let kind { parts.append("v.kind = \(kind)") }
        if jointOnly { parts.append("v.joint_with IS NOT NULL") }
        if let check { parts.append("v.check_kind = \(check)") }
        if let from { parts.append("v.held_on >= \(from)") }
        if let to { parts.append("v.held_on <= \(to)") }
        if let day = unansweredOn {
            parts.append("v.answer_by < \(day) AND v.answered_on IS NULL AND v.withdrawn_on IS NULL")
        }
        return SQL(parts, joined: " AND ")
    }
}

extension Supervision {
    /// For the office, the unit it was addressed to, a committee that follows it. Throws `notFound` for everybody else.
    public static func find(_ id: SupervisionID, for scope: Scope, _ db: any Connection) throws -> Supervision {
        let found: Supervision? = try db.first(
            "SELECT \(columns) FROM \(tables) WHERE v.id = \(id) AND \(CommitteeSight.supervisions(for: scope))")
        guard var found else { throw Failure.notFound("没有这次督办。") }
        found.suggestions = try Supervised.by([id], in: scope.office, db)[id] ?? []
        return found
    }
}

extension Supervision {
    /// The calls and letters about a suggestion, not the withdrawn ones: all for the office, its own for a unit.
    public static func about(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [Supervision] {
        let isOffice = scope.may(.superviseSuggestions)
        guard isOffice || !scope.units.isEmpty || !scope.committees.isEmpty else { return [] }
        return try db.all(
            """
            SELECT \(columns) FROM \(tables)
              JOIN suggestions_supervised d ON d.supervision_id = v.id
             WHERE \(CommitteeSight.supervisions(for: scope)) AND d.suggestion_id = \(id) AND v.withdrawn_on IS NULL
             ORDER BY v.held_on, v.id
            """)
    }
}

extension ReferenceKind {
    /// A call or a letter by its unit and day.
    static let supervision = ReferenceKind(Supervision.reference) { ids, office, db in
        let found: [Supervision] = try db.all(
            """
            SELECT \(Supervision.columns) FROM \(Supervision.tables)
             WHERE v.office_id = \(office) AND v.id IN \(ids)
            """)
        return Dictionary(
            found.map {
                let title = "\($0.way)\($0.jointWith == nil ? "督办" : "") \($0.unitName) \($0.heldOn)"
                return ($0.id.asID(), Description(title: title, path: "/suggestions/supervisions/\($0.id)"))
            }, uniquingKeysWith: { first, _ in first })
    }
}
