import Kernel

/// A case type's table in the two forms the documents show, drawn from the table itself; and the words of it that must
/// be known elsewhere, for the test that walks the registry.
public struct CaseDiagram: Sendable {
    public let kind: String
    public let title: String
    /// A Mermaid state diagram.
    public let mermaid: String
    /// A Markdown table: state, event, who, guard, next state, clocks.
    public let table: String
    /// How the states are stored: what the CHECK of the case's table lists.
    public let states: [String]
    /// What each state reads as.
    public let stateTitles: [String: String]
    /// What those who act must hold.
    public let permissions: Set<Permission>
    /// Keys of the clocks that are started or stopped.
    public let clocks: Set<String>

    /// What each event reads as in the audit trail: "suggestions.suggestion.assign" is "建议：交办".
    public let events: [String: String]

    public init<Case: CaseType>(_: Case.Type) {
        kind = Case.kind
        title = Case.title
        let machine = Case.machine
        states = Case.State.allCases.map(\.rawValue)
        stateTitles = Dictionary(
            Case.State.allCases.map { ($0.rawValue, $0.title) }, uniquingKeysWith: { first, _ in first })
        permissions = Set(machine.rows.compactMap(\.who.permission))
        clocks = Set(machine.rows.flatMap { $0.starts + $0.stops })
        events = Dictionary(
            Case.Event.allCases.map { ("\(Case.kind).\($0.rawValue)", "\(Case.title)：\($0.title)") },
            uniquingKeysWith: { first, _ in first })
        let ends = Case.State.allCases.filter { state in !machine.rows.contains { $0.from == state } }
        var lines = ["stateDiagram-v2"]
        lines +=
            machine.openings.isEmpty
            ? ["    [*] --> \(machine.start.title)"]
            : machine.openings.map { "    [*] --> \(machine.start.title): \($0.act)（\($0.when.title)）" }
        for row in machine.rows {
            let guards = row.when.map { "（\($0.title)）" } ?? ""
            lines.append("    \(row.from.title) --> \(row.to.title): \(row.event.title)\(guards)")
        }
        lines += ends.map { "    \($0.title) --> [*]" }
        mermaid = lines.joined(separator: "\n")
        table =
            (["| 状态 | 事件 | 谁 | 条件 | 下一状态 | 停表 | 起表 |", "|---|---|---|---|---|---|---|"]
            + machine.openings.map { opening in
                "| — | \(opening.act) | — | \(opening.when.title) | \(machine.start.title) | | "
                    + "\(opening.starts.joined(separator: "、")) |"
            }
            + machine.rows.map { row in
                let guards = ([row.when].compactMap { $0 } + row.requires).map(\.title).joined(separator: "；")
                let cells = [
                    row.from.title, row.event.title, row.who.title, guards, row.to.title,
                    row.stops.joined(separator: "、"), row.starts.joined(separator: "、"),
                ]
                return "| " + cells.joined(separator: " | ") + " |"
            }).joined(separator: "\n")
    }
}
