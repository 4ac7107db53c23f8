import Kernel
import Platform
import Storage
import SuggestionsContract

/// The feedback clock is the lead's; whoever else signed and has not rated is reminded too, once a round.
enum FeedbackReminder {
    /// How many signers one transaction takes.
    static let portion = 500

    static let job = Job("suggestions.feedback-reminder", "提醒联名代表评价", every: 900) { app, now in
        while true {
            let sent = try await app.database.write { db in try send(now: now, db) }
            if sent < portion { break }
        }
    }

    /// Gives how many signers were reminded. A constant number of statements for each office.
    static func send(now: Instant, _ db: any Connection) throws -> Int {
        let waiting: [Waiting] = try db.all(
            """
            SELECT g.id, g.office_id, g.suggestion_id, g.person_id, c.due_on
              FROM platform_clock c
              JOIN suggestions_suggestion s ON s.id = c.subject_id
              JOIN suggestions_signer g ON g.suggestion_id = s.id
             WHERE c.key = \(SuggestionClock.feedback) AND c.stopped_on IS NULL AND c.warn_on <= \(now.day)
               AND s.state = 'feedback' AND g.answer = 'confirmed' AND g.reminded_round < s.round
               AND NOT EXISTS (SELECT r.id FROM suggestions_rating r
                                WHERE r.suggestion_id = s.id AND r.person_id = g.person_id AND r.round = s.round
                                  AND r.rated_at IS NOT NULL)
             ORDER BY c.due_on, g.id LIMIT \(portion)
            """)
        for (office, some) in Dictionary(grouping: waiting, by: \.office).sorted(by: { $0.key < $1.key }) {
            try Notice.send(
                some.map { one in
                    Notice.Message(
                        text: "您联名的建议已有答复，请在 \(one.dueOn) 前阅读、评价。",
                        page: Reference(SuggestionReferences.suggestion, one.suggestion), holders: [.person(one.person)]
                    )
                }, in: office, db)
        }
        try db.run(
            """
            UPDATE suggestions_signer
               SET reminded_round = (SELECT s.round FROM suggestions_suggestion s
                                      WHERE s.id = suggestions_signer.suggestion_id)
             WHERE id IN \(waiting.map(\.signer))
            """)
        return waiting.count
    }

    private struct Waiting: Record {
        static var columns: SQL { "" }
        let signer: ID<Never>
        let office: OfficeID
        let suggestion: SuggestionID
        let person: PersonID
        let dueOn: Day

        init(_ row: inout Row) throws {
            signer = try row.next()
            office = try row.next()
            suggestion = try row.next()
            person = try row.next()
            dueOn = try row.next()
        }
    }
}
