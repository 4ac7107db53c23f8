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

    /// A reply of one round; unsigned ones are seen by their unit alone.
    public struct Reply: Record {
        public static var columns: SQL {
            """
            r.assignment_id, r.round, r.result_class, r.body, r.promise, r.promised_by, r.drafted_by, r.checked_by,
            r.signed_by, r.signed_on, r.responsible,
            r.class_name, r.publication, r.publication_reason, r.answers_each, r.class_fits, r.uses_opinions,
            r.was_discussed, r.check_note, r.number, r.contact, r.telephone
            """
        }

        public let assignment: AssignmentID
        public let round: Int
        public let resultClass: ResultClass
        public let body: String
        public let promise: String?
        public let promisedBy: Day?
        public let draftedBy: String
        public let checkedBy: String?
        public let signedBy: String?
        public let signedOn: Day?
        public let responsible: String?
        /// The office's own name of the class; nil in replies of earlier days.
        public let className: String?
        /// The unit's opinion whether it may be published, and why not in full.
        public let publication: Publication?
        public let publicationReason: String?
        /// What the reviewer ticked; nil until then.
        public let check: ReplyCheck?
        /// 发文字号.
        public let number: String?
        public let contact: String?
        public let telephone: String?

        public init(_ row: inout Row) throws {
            assignment = try row.next()
            round = try row.next()
            resultClass = try row.next()
            body = try row.next()
            promise = try row.next()
            promisedBy = try row.next()
            draftedBy = try row.next()
            checkedBy = try row.next()
            signedBy = try row.next()
            signedOn = try row.next()
            responsible = try row.next()
            className = try row.next()
            publication = try row.next()
            publicationReason = try row.next()
            check = try ReplyCheck.next(&row)
            number = try row.next()
            contact = try row.next()
            telephone = try row.next()
        }
    }

    /// A signer's reading mark and grades of one round.
    public struct Rating: Record {
        public static var columns: SQL { "person_id, round, read_at, attitude, result, words, rated_at, typed_by" }

        public let person: PersonID
        public let round: Int
        public let readAt: Instant?
        public let attitude: Grade?
        public let result: Grade?
        public let words: String?
        public let ratedAt: Instant?
        /// Who typed it: the signer, or whoever entered it for them (代录).
        public let typedBy: String?

        public init(_ row: inout Row) throws {
            person = try row.next()
            round = try row.next()
            readAt = try row.next()
            attitude = try row.next()
            result = try row.next()
            words = try row.next()
            ratedAt = try row.next()
            typedBy = try row.next()
        }
    }
}
