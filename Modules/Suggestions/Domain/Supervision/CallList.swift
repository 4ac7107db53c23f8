import Kernel
import Platform
import Storage

/// 周一该给谁打电话: the units with parts that are overdue or soon due, most overdue first.
public struct CallList: Sendable {
    /// Due within so many days counts as soon.
    public static let soon = 7

    public struct Entry: Sendable {
        public let unit: UnitID
        public let name: String
        /// Most overdue first; never empty.
        public let parts: [OpenPart]
        /// The last call or letter of the year before today.
        public let urgedOn: Day?
        /// With whom one spoke last, and the number called then.
        public let contact: String?
        public let telephone: String?

        public var dueOn: Day? { parts.first?.dueOn }
    }

    private struct Call: Record {
        static var columns: SQL { "unit_id, kind, held_on, contact, telephone" }
        let unit: UnitID
        let kind: SupervisionKind
        let heldOn: Day
        let contact: String?
        let telephone: String?

        init(_ row: inout Row) throws {
            unit = try row.next()
            kind = try row.next()
            heldOn = try row.next()
            contact = try row.next()
            telephone = try row.next()
        }
    }

    public let entries: [Entry]

    /// Three statements. Throws `forbidden` without the permission.
    public static func load(on today: Day, for scope: Scope, _ db: any Connection) throws -> CallList {
        try scope.require(.superviseSuggestions)
        let parts = try OpenPart.due(by: today.advanced(by: soon), in: scope.office, db)
        let byUnit = Dictionary(grouping: parts, by: \.unit)
        let names = try Unit.names(of: Array(byUnit.keys), in: scope.office, db)
        let calls: [Call] = try db.all(
            """
            SELECT \(Call.columns) FROM suggestions_supervision
             WHERE office_id = \(scope.office) AND unit_id IN \(Array(byUnit.keys)) AND withdrawn_on IS NULL
               AND held_on >= \(today.advanced(by: -365))
             ORDER BY held_on, id
            """)
        let byCall = Dictionary(grouping: calls, by: \.unit)
        var seen: Set<UnitID> = []
        return CallList(
            entries: parts.filter { seen.insert($0.unit).inserted }.map { part in
                let calls = byCall[part.unit] ?? []
                let spoken = calls.last { $0.kind == .telephone && ($0.contact != nil || $0.telephone != nil) }
                return Entry(
                    unit: part.unit, name: names[part.unit] ?? "", parts: byUnit[part.unit] ?? [],
                    urgedOn: calls.last?.heldOn, contact: spoken?.contact, telephone: spoken?.telephone)
            })
    }
}
