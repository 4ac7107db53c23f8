import Kernel
import Platform
import Storage
import SuggestionsContract

/// A batch looked at before anything is written: what each line means, and what is wrong with it.
public struct BatchCheck: Sendable {
    public struct Row: Sendable {
        public let line: BatchLine
        /// Nil when there is no such suggestion, or not one alone.
        public internal(set) var id: SuggestionID?
        public internal(set) var number: String?
        public internal(set) var title = ""
        public internal(set) var problems: [String] = []
        var state = SuggestionState.triage
        var round = 1
        var lead: PersonID?
        var main: UnitID?
        var co: [UnitID] = []
    }

    public private(set) var rows: [Row]
    /// Every unit of the office.
    let units: [UnitID: String]
    /// Their names, in the order of the office's list.
    public let unitNames: [String]

    public var problems: Int { rows.count { !$0.problems.isEmpty } }

    /// Two statements; the suggestions are locked when something will be written.
    /// Throws `forbidden` without the permission.
    public init(_ lines: [BatchLine], locking: Bool = false, for scope: Scope, _ db: any Connection) throws {
        try scope.require(.assignSuggestions)
        guard lines.count <= BatchLine.mostLines else {
            throw Failure.invalid("一次最多交办 \(BatchLine.mostLines) 件。")
        }
        let all = try Unit.all(in: scope.office, db)
        unitNames = all.map(\.name)
        units = Dictionary(all.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let byName = Dictionary(all.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
        let ids = lines.compactMap { SuggestionID($0.key) }
        let lock: SQL = locking ? "\(.forUpdate)" : ""
        let stored: [Stored] = try db.all(
            """
            SELECT \(Stored.columns) FROM suggestions_suggestion
             WHERE office_id = \(scope.office) AND (id IN \(ids) OR number IN \(lines.map(\.key)))
             ORDER BY id \(lock)
            """)
        let byID = Dictionary(stored.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let byNumber = Dictionary(grouping: stored) { $0.number ?? "" }
        var seen: Set<SuggestionID> = []
        rows = lines.map { line in
            var row = Row(line: line)
            let found = SuggestionID(line.key).flatMap { byID[$0] }.map { [$0] } ?? byNumber[line.key] ?? []
            if found.count == 1 {
                row.take(found[0])
                if !seen.insert(found[0].id).inserted { row.problems.append("这件建议在表里出现了两次。") }
            } else if line.key.isEmpty {
                row.problems.append("没有写编号。")
            } else {
                row.problems.append(found.isEmpty ? "没有编号为“\(line.key)”的建议。" : "编号“\(line.key)”有 \(found.count) 件建议。")
            }
            row.read(byName)
            return row
        }
    }

    fileprivate struct Stored: Record {
        static var columns: SQL { "id, number, title, state, round, lead_person_id" }
        let id: SuggestionID
        let number: String?
        let title: String
        let state: SuggestionState
        let round: Int
        let lead: PersonID

        init(_ row: inout Storage.Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            state = try row.next()
            round = try row.next()
            lead = try row.next()
        }
    }
}

extension BatchCheck.Row {
    fileprivate mutating func take(_ stored: BatchCheck.Stored) {
        id = stored.id
        number = stored.number
        title = stored.title
        state = stored.state
        round = stored.round
        lead = stored.lead
        guard BatchAssignment.transition(from: state) == nil else { return }
        problems.append(
            state == .trial ? "预交办还没有结束，先在这件建议的页面上结束。" : "现在是“\(state.title)”，不能交办。")
    }

    fileprivate mutating func read(_ units: [String: UnitID]) {
        let (mains, others) = (BatchLine.names(in: line.main), BatchLine.names(in: line.co))
        for name in mains + others where units[name] == nil { problems.append("没有承办单位“\(name)”。") }
        if mains.isEmpty { problems.append("没有写主办单位。") }
        if mains.count > 1 { problems.append("主办单位只能有一个；几个单位各办一部分的，请到这件建议的页面上“分办交办”。") }
        if Set(others).count < others.count { problems.append("会办单位有重复。") }
        if !Set(mains).isDisjoint(with: others) { problems.append("会办单位里有主办单位。") }
        main = mains.first.flatMap { units[$0] }
        co = others.compactMap { units[$0] }
    }
}
