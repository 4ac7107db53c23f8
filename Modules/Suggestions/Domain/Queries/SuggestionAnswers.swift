import Kernel
import Platform
import Storage
import SuggestionsContract

extension SuggestionDetail {
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
