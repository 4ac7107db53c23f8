import Kernel
import Platform
import Storage
import SuggestionsContract

extension SuggestionDetail {
    /// A unit's part.
    public struct Assignment: Record {
        public static var columns: SQL {
            """
            a.id, a.unit_id, u.name, a.role, a.state, a.version, a.requirement, a.assigned_on, a.signed_for_on,
            a.matter,
            a.opinion, a.opinion_on, a.opinion_by
            """
        }

        public let id: AssignmentID
        public let unit: UnitID
        public let unitName: String
        public let role: AssignmentRole
        public let state: AssignmentState
        public let version: Int
        public let requirement: String?
        public let assignedOn: Day
        public let signedForOn: Day?
        /// Of 分办: which part of the matter is this unit's.
        public let matter: String?
        /// The opinion the co-unit has given.
        public internal(set) var opinion: String?
        /// One drafted and not yet given: read in the unit alone.
        public internal(set) var opinionDraft: String?
        public let opinionOn: Day?
        public let opinionBy: String?

        public init(_ row: inout Row) throws {
            id = try row.next()
            unit = try row.next()
            unitName = try row.next()
            role = try row.next()
            state = try row.next()
            version = try row.next()
            requirement = try row.next()
            assignedOn = try row.next()
            signedForOn = try row.next()
            matter = try row.next()
            opinion = try row.next()
            opinionOn = try row.next()
            opinionBy = try row.next()
        }
    }

    /// A talk of a unit with the deputy.
    public struct Talk: Record {
        public static var columns: SQL {
            "t.assignment_id, t.round, t.mode, t.held_on, t.place, t.content, t.deputy_opinion, t.entered_by"
        }

        public let assignment: AssignmentID
        public let round: Int
        public let mode: TalkMode
        public let heldOn: Day
        public let place: String?
        public let content: String
        public let deputyOpinion: String
        public let enteredBy: String

        public init(_ row: inout Row) throws {
            assignment = try row.next()
            round = try row.next()
            mode = try row.next()
            heldOn = try row.next()
            place = try row.next()
            content = try row.next()
            deputyOpinion = try row.next()
            enteredBy = try row.next()
        }
    }
}
