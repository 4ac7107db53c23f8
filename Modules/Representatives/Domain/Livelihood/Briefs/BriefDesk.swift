import Kernel
import Platform
import Storage

/// Issues of 民情直报 that wait for somebody in the office, or for the unit that one was passed to. One statement.
enum BriefDesk {
    static let shelf = DeskShelf("民情直报") { scope, limit, db in
        var states: [BriefState] = scope.holds(.officeStaff) ? [.draft, .signed, .instructed, .answered] : []
        if scope.may(.signBriefs) { states.append(.toSign) }
        var waits: [SQL] = states.isEmpty ? [] : ["b.state IN \(states)"]
        if scope.may(.answerBriefs) {
            waits.append("(b.state = \(BriefState.passed) AND b.unit_id IN \(scope.units))")
        }
        guard !waits.isEmpty else { return [] }
        let waiting: [Waiting] = try db.all(
            """
            SELECT b.id, b.number, b.title, b.state, b.changed_at,
                   (SELECT MIN(c.due_on) FROM platform_clock c
                     WHERE c.office_id = b.office_id AND c.subject_kind = \(BriefCase.kind)
                       AND c.subject_id = b.id AND c.stopped_on IS NULL) AS due_on
              FROM representatives_brief b
             WHERE b.office_id = \(scope.office) AND (\(SQL(waits, joined: " OR ")))
             ORDER BY due_on NULLS LAST, b.changed_at, b.id LIMIT \(limit)
            """)
        return waiting.map { brief in
            DeskShelf.Item(
                title: "\(brief.number) \(brief.title)", action: action(in: brief.state),
                path: "/representatives/briefs/\(brief.id)", due: brief.due, since: brief.changedAt)
        }
    }

    private static func action(in state: BriefState) -> String {
        switch state {
        case .draft: "修改、送签"
        case .toSign: "签发"
        case .signed: "报送"
        case .instructed: "转办"
        case .passed: "答复落实情况"
        case .answered: "办结"
        default: "查看"
        }
    }

    private struct Waiting: Record {
        static var columns: SQL { "" }
        let id: BriefID
        let number: String
        let title: String
        let state: BriefState
        let changedAt: Instant
        let due: Day?

        init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            state = try row.next()
            changedAt = try row.next()
            due = try row.next()
        }
    }
}

extension ReferenceKind {
    /// An issue of 民情直报 by its number and title.
    static let brief = ReferenceKind(BriefCase.kind) { ids, office, db in
        let found: [Brief] = try db.all(
            "SELECT \(Brief.columns) FROM \(Brief.tables) WHERE b.office_id = \(office) AND b.id IN \(ids)")
        return Dictionary(
            found.map {
                let title = "民情直报 \($0.number) \($0.title)"
                return ($0.id.asID(), Description(title: title, path: "/representatives/briefs/\($0.id)"))
            }, uniquingKeysWith: { first, _ in first })
    }
}
