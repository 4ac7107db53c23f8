import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// A suggestion with everything its page shows this person.
public struct SuggestionDetail: Sendable {
    public let core: Core
    public let meeting: Meeting?
    public let signers: [Signer]
    public let assignments: [Assignment]
    public let talks: [Talk]
    public let replies: [Reply]
    public let ratings: [Rating]
    public let clocks: [RunningClock]
    public let steps: [Step]
    /// What this person may do now: on the suggestion, and on the parts of their units.
    public let moves: [StateMachine<SuggestionCase>.Move]
    public let partMoves: [AssignmentID: [StateMachine<AssignmentCase>.Move]]
    /// Until when parts may be returned, as far as it is this person's business.
    public let returnLimits: [AssignmentID: ReturnLimit]

    /// The name of the unit whose part's clock it is; nil for a clock of the whole.
    public func unit(of clock: RunningClock) -> String? {
        assignments.first { $0.id.asID() == clock.subject.id }?.unitName
    }

    public struct Core: Record {
        public static var columns: SQL {
            """
            id, number, title, situation, analysis, proposal, publication, category, state, version, round, level,
            origin, meeting_id, lead_tenure_id, lead_person_id, proposed_on, assigned_on, replied_on, closed_on,
            result_class, satisfaction, is_key, key_leader, kind, is_confidential, merged_into,
            importance
            """
        }

        public let id: SuggestionID
        public let number: String?
        public let title: String
        public let situation: String
        public let analysis: String
        public let proposal: String
        public let publication: Publication?
        public let category: String?
        public let state: SuggestionState
        public let version: Int
        public let round: Int
        public let level: Level
        public let origin: Origin
        public let meeting: MeetingID?
        public let lead: TenureID
        public let leadPerson: PersonID
        public let proposedOn: Day
        public let assignedOn: Day?
        public let repliedOn: Day?
        public let closedOn: Day?
        public let resultClass: ResultClass?
        public let satisfaction: Grade?
        public let isKey: Bool
        public let keyLeader: String?
        public let kind: SuggestionKind
        public let isConfidential: Bool
        /// The one it is handled together with (并案).
        public let mergedInto: SuggestionID?
        /// 分级; nil until the office has decided.
        public let importance: Importance?

        public init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            situation = try row.next()
            analysis = try row.next()
            proposal = try row.next()
            publication = try row.next()
            category = try row.next()
            state = try row.next()
            version = try row.next()
            round = try row.next()
            level = try row.next()
            origin = try row.next()
            meeting = try row.next()
            lead = try row.next()
            leadPerson = try row.next()
            proposedOn = try row.next()
            assignedOn = try row.next()
            repliedOn = try row.next()
            closedOn = try row.next()
            resultClass = try row.next()
            satisfaction = try row.next()
            isKey = try row.next()
            keyLeader = try row.next()
            kind = try row.next()
            isConfidential = try row.next()
            mergedInto = try row.next()
            importance = try row.next()
        }
    }

    public struct Signer: Sendable {
        public let deputy: DeputySummary
        public let answer: SuggestionFacts.Signer.Answer
    }
}
