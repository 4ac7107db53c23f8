import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// A record of the contact log with the answers of those contacted.
public struct LoggedTalk: Record, Sendable {
    public static var columns: SQL {
        """
        t.id, t.assignment_id, u.name, t.round, t.counterpart, t.stage, t.is_reply, t.mode, t.held_on, t.place, t.participants,
        t.leader, t.leader_phone, t.handler, t.handler_phone, t.content, t.deputy_opinion, t.entered_by
        """
    }

    public let id: TalkID
    let part: AssignmentID
    public let unitName: String
    public let round: Int
    public let counterpart: TalkCounterpart
    public let stage: TalkStage
    /// 当面答复记录.
    public let isReply: Bool
    public let mode: TalkMode
    public let heldOn: Day
    public let place: String?
    public let participants: String?
    public let leader: String?
    /// Masked for those who have no reason to ring.
    public internal(set) var leaderPhone: String?
    public let handler: String?
    public internal(set) var handlerPhone: String?
    public let content: String
    /// What the other side said.
    public let opinion: String
    public let enteredBy: String
    /// Filled after the statement.
    public internal(set) var answers: [Answer] = []

    public init(_ row: inout Row) throws {
        id = try row.next()
        part = try row.next()
        unitName = try row.next()
        round = try row.next()
        counterpart = try row.next()
        stage = try row.next()
        isReply = try row.next()
        mode = try row.next()
        heldOn = try row.next()
        place = try row.next()
        participants = try row.next()
        leader = try row.next()
        leaderPhone = try row.next()
        handler = try row.next()
        handlerPhone = try row.next()
        content = try row.next()
        opinion = try row.next()
        enteredBy = try row.next()
    }

    /// A contacted signer's word on it; nil while it is awaited.
    public struct Answer: Record, Sendable {
        public static var columns: SQL { "c.talk_id, c.person_id, c.answer, c.words, c.answered_at" }

        let talk: TalkID
        public let person: PersonID
        public let answer: TalkAnswer?
        public let words: String?
        public let answeredAt: Instant?

        public init(_ row: inout Row) throws {
            talk = try row.next()
            person = try row.next()
            answer = try row.next()
            words = try row.next()
            answeredAt = try row.next()
        }
    }

    /// The log of a suggestion that this person has been shown, oldest first, as far as it concerns them (not a co-unit);
    /// of one merged into another also the talks about that one in which its own signers were contacted. Two statements.
    public static func all(of detail: SuggestionDetail, for scope: Scope, _ db: any Connection) throws -> [LoggedTalk] {
        let (id, reader) = (detail.core.id, SuggestionReader(scope, detail.assignments))
        let signers = detail.signers.filter { [.lead, .confirmed].contains($0.answer) }.map(\.deputy.person)
        let all: [LoggedTalk] = try db.all(
            """
            SELECT \(columns) FROM suggestions_talk t
              JOIN suggestions_assignment a ON a.id = t.assignment_id
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE t.office_id = \(scope.office)
               AND (a.suggestion_id = \(id)
                    OR a.suggestion_id = \(detail.core.mergedInto)
                       AND EXISTS (SELECT 1 FROM suggestions_contacted c
                                    WHERE c.talk_id = t.id AND c.person_id IN \(signers)))
             ORDER BY t.round, t.held_on, t.entered_at, t.id
            """)
        var talks = all.filter { talk in
            reader.seesTalks(of: talk.part) && (talk.counterpart == .deputy || reader.seesOpinion(of: talk.part))
        }
        let answers: [Answer] = try db.all(
            """
            SELECT \(Answer.columns) FROM suggestions_contacted c
             WHERE c.office_id = \(scope.office) AND c.talk_id IN \(talks.map(\.id)) ORDER BY c.id
            """)
        let byTalk = Dictionary(grouping: answers, by: \.talk)
        let rings = scope.may(.assignSuggestions) || !scope.people.isEmpty || !scope.units.isEmpty
        for place in talks.indices {
            let isOwn = detail.assignments.contains { $0.id == talks[place].part }
            talks[place].answers = (byTalk[talks[place].id] ?? []).filter { isOwn || signers.contains($0.person) }
            if !rings { talks[place].maskPhones() }
        }
        return talks
    }

    private mutating func maskPhones() {
        leaderPhone = leaderPhone.map { "****\($0.suffix(2))" }
        handlerPhone = handlerPhone.map { "****\($0.suffix(2))" }
    }
}
