import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// A signer who was contacted says whether the unit's record is true: personally, once.
public enum ConfirmTalk {
    static let auditAction = "suggestions.talk.answered"

    public static let fields: [InputField] = [
        InputField("answer", "这次沟通", .choice(TalkAnswer.self, \.title), required: true),
        InputField("words", "有什么出入", .text(maxLength: 1000), hint: "选“有出入”时请写明"),
    ]

    /// Throws `notFound` for a talk of another suggestion or one this person was not contacted in, `conflict` when it
    /// has been answered.
    public static func confirm(
        _ talk: TalkID, of suggestion: SuggestionID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.writeSuggestions)
        // Whoever signed several that are handled together answers on the page of any of them.
        let known = JointSigners.known(to: "c.person_id", ofMain: "a.suggestion_id")
        let signed = JointSigners.signed(suggestion, by: "c.person_id", ofMain: "a.suggestion_id")
        let unit: UnitID? = try db.value(
            """
            SELECT a.unit_id FROM suggestions_contacted c
              JOIN suggestions_talk t ON t.id = c.talk_id
              JOIN suggestions_assignment a ON a.id = t.assignment_id
             WHERE c.office_id = \(scope.office) AND c.talk_id = \(talk) AND c.person_id IN \(scope.people)
               AND (\(known) = \(suggestion) OR \(signed))
             LIMIT 1
            """)
        guard let unit else { throw Failure.notFound("没有这次沟通，或者它没有请您确认。") }
        let input = try Input(raw, for: fields)
        let differs = input.text("answer") == TalkAnswer.differs.rawValue
        guard !differs || input.text("words") != nil else {
            throw Failure.invalid(field: "words", "选“有出入”时，请写明有什么出入。")
        }
        let changed = try db.run(
            """
            UPDATE suggestions_contacted
               SET answer = \(input.required("answer")), words = \(input.text("words")), answered_at = \(db.now),
                   typed_by = \(scope.name)
             WHERE office_id = \(scope.office) AND talk_id = \(talk) AND person_id IN \(scope.people)
               AND answer IS NULL
            """)
        guard changed > 0 else { throw Failure.conflict("您已经确认过这次沟通。") }
        let page = Reference(SuggestionReferences.suggestion, suggestion)
        try Audit.append(auditAction, on: page, ["answer": input.required("answer")], by: scope, db)
        let told = try NewsWords.of(suggestion, in: scope.office, db)
        try Notice.send(
            differs
                ? "\(scope.name)认为\(told.name)的一次沟通记录有出入\(told.reason(input.text("words")))"
                : "\(scope.name)确认了\(told.name)的一次沟通记录。", about: page,
            to: [.unit(unit)] + (differs ? [.role(.officeStaff)] : []), by: scope, db)
    }
}

extension Subscription {
    /// Two people of the register turned out to be one: talks with the one who is gone were with the other.
    static let mergedContacts = Subscription(to: PersonMerged.self, as: "suggestions.merged-contacts") {
        event, office, db in
        guard let gone = PersonID(event.gone), let kept = PersonID(event.kept) else {
            throw Failure.internal(cause: "ids of merged people")
        }
        try db.run(
            """
            UPDATE suggestions_contacted SET person_id = \(kept)
             WHERE office_id = \(office) AND person_id = \(gone)
               AND NOT EXISTS (SELECT o.id FROM suggestions_contacted o
                                WHERE o.talk_id = suggestions_contacted.talk_id AND o.person_id = \(kept))
            """)
    }
}
