import Kernel
import Platform
import Storage
import SuggestionsContract

extension DeskShelf {
    /// Records of talks that wait for the word of the signer who was contacted. One statement.
    static let talks = DeskShelf("请您确认的沟通记录") { scope, limit, db in
        guard !scope.people.isEmpty else { return [] }
        let rows: [WaitingTalk] = try db.all(
            """
            SELECT \(WaitingTalk.columns) FROM suggestions_contacted c
              JOIN suggestions_talk t ON t.id = c.talk_id
              JOIN suggestions_assignment a ON a.id = t.assignment_id
              JOIN suggestions_suggestion s ON s.id = \(JointSigners.known(to: "c.person_id", ofMain: "a.suggestion_id"))
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE c.office_id = \(scope.office) AND c.person_id IN \(scope.people) AND c.answer IS NULL
               AND s.state IN \([SuggestionState.handling, .paused, .feedback, .redoReview, .merged])
             ORDER BY t.entered_at, c.id LIMIT \(limit)
            """)
        return rows.map { row in
            DeskShelf.Item(
                title: [row.number, row.title].compactMap { $0 }.joined(separator: " "),
                action: row.action, path: "/suggestions/\(row.id)/talks", due: nil,
                since: row.since)
        }
    }
}

private struct WaitingTalk: Record {
    static var columns: SQL { "s.id, s.number, s.title, u.name, t.mode, t.is_reply, t.held_on, t.entered_at" }
    let id: SuggestionID
    let number: String?
    let title: String
    let unit: String
    let mode: TalkMode
    let isReply: Bool
    let heldOn: Day
    let since: Instant

    init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        title = try row.next()
        unit = try row.next()
        mode = try row.next()
        isReply = try row.next()
        heldOn = try row.next()
        since = try row.next()
    }

    var action: String {
        "\(isReply ? "确认当面答复" : "确认沟通")（\(unit)，\(heldOn.chinese)，\(mode.title)）"
    }
}
