import Kernel
import Platform
import Storage

/// Issues of 民情直报 that wait for somebody in the office.
enum BriefDesk {
    static let shelf = DeskShelf("民情直报") { scope, limit, db in
        var states: [BriefState] = scope.holds(.officeStaff) ? [.draft, .signed, .instructed] : []
        if scope.may(.signBriefs) { states.append(.toSign) }
        guard !states.isEmpty else { return [] }
        let waiting: [Waiting] = try db.all(
            """
            SELECT \(Waiting.columns) FROM representatives_brief
             WHERE office_id = \(scope.office) AND state IN \(states) ORDER BY changed_at, id LIMIT \(limit)
            """)
        return waiting.map { brief in
            DeskShelf.Item(
                title: "\(brief.number) \(brief.title)", action: action(in: brief.state),
                path: "/representatives/briefs/\(brief.id)", due: nil, since: brief.changedAt)
        }
    }

    private static func action(in state: BriefState) -> String {
        switch state {
        case .draft: "修改、送签"
        case .toSign: "签发"
        case .signed: "报送"
        case .instructed: "转办"
        default: "查看"
        }
    }

    private struct Waiting: Record {
        static var columns: SQL { "id, number, title, state, changed_at" }
        let id: BriefID
        let number: String
        let title: String
        let state: BriefState
        let changedAt: Instant

        init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            state = try row.next()
            changedAt = try row.next()
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
