import Kernel
import Platform
import Storage
import SuggestionsContract

/// The unit that gets a part: one that another is relieved of, or one more co-unit's.
///
/// A unit has one row in a suggestion for ever. One that had given its part away before, or that is a co-unit and now
/// becomes the main unit, takes over in its row; its earlier days stand in the history and in the applications.
struct Replacement {
    let share: NewParts.Share
    let whole: NewParts.Whole
    let office: OfficeID
    /// Beside which field a unit is refused.
    var field = "unit"

    /// Whom the act tells, and what follows on the row that takes over. Throws `invalid` when the unit has another part
    /// of the suggestion in hand.
    func make(_ db: any Connection) throws -> (tells: [Journal.Holder], follows: [Follow]) {
        let own: OwnPart? = try db.first(
            """
            SELECT \(OwnPart.columns) FROM suggestions_assignment
             WHERE suggestion_id = \(whole.suggestion) AND unit_id = \(share.unit)
            """)
        guard let own else {
            var parts = NewParts(in: office)
            parts.add([share], of: whole, at: db.now)
            try parts.insert(try ClockRules.load(office: office, db), db)
            return ([.unit(share.unit)], [])
        }
        guard own.role == .former || own.role == .co && share.role == .main else {
            throw Failure.invalid(field: field, "这个单位已经承办这件建议，请选别的单位。")
        }
        guard own.state != .adjusting else {
            throw Failure.invalid(field: field, "这个单位自己也在申请调整，请先审核它的申请。")
        }
        try db.run(
            """
            UPDATE suggestions_assignment
               SET role = \(share.role), requirement = \(share.requirement), matter = \(share.matter),
                   assigned_on = \(whole.day), signed_for_on = NULL
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
