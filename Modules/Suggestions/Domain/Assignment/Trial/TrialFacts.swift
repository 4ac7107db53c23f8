import Kernel
import Platform
import Storage
import SuggestionsContract

/// Where 预交办 of a suggestion stands: what was proposed to the units in its last round, and what they said.
public struct TrialFacts: Sendable {
    public enum Answer: String, CaseIterable, Storable {
        case agreed, objected
        /// By the coordination meeting, whatever the unit thinks.
        case decided

        public var title: String {
            switch self {
            case .agreed: "无异议"
            case .objected: "有异议"
            case .decided: "协调会确定"
            }
        }
    }

    struct Line: Record {
        static var columns: SQL {
            """
            round, unit_id, role, answer, answer_by,
            (SELECT COUNT(DISTINCT o.round) FROM suggestions_trial o
              WHERE o.suggestion_id = suggestions_trial.suggestion_id AND o.answer = 'objected')
            """
        }
        let round: Int
        let unit: UnitID
        let role: AssignmentRole
        var answer: Answer?
        let answerBy: Day
        let objectedRounds: Int

        init(_ row: inout Row) throws {
            round = try row.next()
            unit = try row.next()
            role = try row.next()
            answer = try row.next()
            answerBy = try row.next()
            objectedRounds = try row.next()
        }
    }

    /// How often units may object before a meeting decides. A proposal that was recalled counts only if somebody had.
    static let rounds = 2

    private var lines: [Line] = []
    private var today: Day?

    /// 0 before the first.
    var round: Int { lines.first?.round ?? 0 }
    var objectedRounds: Int { lines.first?.objectedRounds ?? 0 }
    var main: UnitID? { lines.first { $0.role == .main }?.unit }
    var co: [UnitID] { lines.filter { $0.role == .co }.map(\.unit) }
    var units: [UnitID] { lines.map(\.unit) }
    /// Units that have not answered.
    var waiting: [UnitID] { lines.filter { $0.answer == nil }.map(\.unit) }
    var isObjectedTo: Bool { lines.contains { $0.answer == .objected } }
    /// The last day for answers has passed.
    var isOver: Bool { lines.first.flatMap { line in today.map { line.answerBy < $0 } } ?? false }

    /// Makes it what it will be after these units' answer.
    mutating func answer(_ answer: Answer, of units: [UnitID]) {
        for place in lines.indices where units.contains(lines[place].unit) && lines[place].answer == nil {
            lines[place].answer = answer
        }
    }

    /// At most one statement.
    static func load(
        of id: SuggestionID, _ state: SuggestionState, on today: Day, _ db: any Connection
    ) throws -> TrialFacts {
        var facts = TrialFacts()
        guard [.trial, .ready].contains(state) else { return facts }
        facts.today = today
        facts.lines = try db.all(
            """
            SELECT \(Line.columns) FROM suggestions_trial
             WHERE suggestion_id = \(id)
               AND round = (SELECT MAX(t.round) FROM suggestions_trial t WHERE t.suggestion_id = \(id))
             ORDER BY role DESC, id
            """)
        return facts
    }
}
