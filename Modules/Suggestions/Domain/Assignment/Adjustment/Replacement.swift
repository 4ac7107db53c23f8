import Kernel
import Platform
import Storage
import SuggestionsContract

/// What the unit that is relieved had been told to do.
struct GivenPart: Record {
    static var columns: SQL { "requirement, matter" }
    let requirement: String?
    let matter: String?

    init(_ row: inout Row) throws {
        requirement = try row.next()
        matter = try row.next()
    }

    static func of(_ id: AssignmentID, _ db: any Connection) throws -> GivenPart {
        let found: GivenPart? = try db.first("SELECT \(columns) FROM suggestions_assignment WHERE id = \(id)")
        guard let found else { throw Failure.internal(cause: "a part that was loaded is not there") }
        return found
    }
}

/// The unit that gets a part which another is relieved of.
///
/// A unit has one row in a suggestion for ever. One that had given its part away before, or that is a co-unit and now
/// becomes the main unit, takes over in its row; its earlier days stand in the history and in the applications.
struct Replacement {
    private let act: Act<AssignmentCase>
    private let unit: UnitID
    private let share: NewParts.Share

    init(_ act: Act<AssignmentCase>, to unit: UnitID, _ given: GivenPart) {
        self.act = act
        self.unit = unit
        share = NewParts.Share(
            unit: unit, role: act.facts.role, requirement: act.input.text("requirement") ?? given.requirement,
            matter: given.matter)
    }

    /// Whom the act tells, and what follows on the row that takes over. Throws `invalid` when the unit has another part
    /// of the suggestion in hand.
    func make() throws -> (tells: [Journal.Holder], follows: [Follow]) {
        let db = act.db
        let own: OwnPart? = try db.first(
            """
            SELECT \(OwnPart.columns) FROM suggestions_assignment
             WHERE suggestion_id = \(act.facts.suggestion) AND unit_id = \(unit)
            """)
        guard let own else {
            var parts = NewParts(in: act.scope.office)
            parts.add(
                [share],
                of: .init(
                    suggestion: act.facts.suggestion, round: act.facts.round, lead: act.facts.lead, day: db.now.day),
                at: db.now)
            try parts.insert(try ClockRules.load(office: act.scope.office, db), db)
            return ([.unit(unit)], [])
        }
        guard own.role == .former || own.role == .co && act.facts.role == .main else {
            throw Failure.invalid(field: "unit", "这个单位已经承办这件建议，请选别的单位。")
        }
        guard own.state != .adjusting else {
            throw Failure.invalid(field: "unit", "这个单位自己也在申请调整，请先审核它的申请。")
        }
        try db.run(
            """
            UPDATE suggestions_assignment
               SET role = \(share.role), requirement = \(share.requirement), matter = \(share.matter),
                   assigned_on = \(db.now.day), signed_for_on = NULL
             WHERE id = \(own.id)
            """)
        return ([], [Follow(AssignmentCase.self, .takeOver, own.id)])
    }

    private struct OwnPart: Record {
        static var columns: SQL { "id, role, state" }
        let id: AssignmentID
        let role: AssignmentRole
        let state: AssignmentState

        init(_ row: inout Row) throws {
            id = try row.next()
            role = try row.next()
            state = try row.next()
        }
    }
}
