import Kernel
import Platform
import RepresentativesContract
import Storage

extension FigureReader {
    func origins() throws -> [FigurePart] {
        parts(try groups(by: "s.origin"), Origin.allCases, lacking: nil, title: \.title) { $0.origin = $1 }
    }

    func categories() throws -> [FigurePart] {
        let groups = try groups(by: "s.category", of: String.self)
        let others = groups.keys.compactMap { $0 }.filter { !Category.all.contains($0) }.sorted()
        return parts(groups, Category.all + others, lacking: .category, title: \.self) { $0.category = $1 }
    }

    func importances() throws -> [FigurePart] {
        parts(try groups(by: "s.importance"), Importance.allCases, lacking: .importance, title: \.title) {
            $0.figures.importance = $1
        }
    }

    /// Under the office's own names of the classes.
    func results() throws -> [FigurePart] {
        let rules = try SuggestionRules.load(of: scope.office, db)
        return parts(
            try groups(by: "s.result_class"), ResultClass.allCases, lacking: .result,
            title: { result in
                let names = rules.names(of: result).joined(separator: "、")
                return names.isEmpty ? result.title : "\(result.rawValue) \(names)"
            }
        ) { $0.figures.result = $1 }
    }

    /// A suggestion of 分办 counts in each system that has a part of it, once.
    func systems() throws -> [FigurePart] {
        let tables: SQL = """
            suggestions_suggestion s
              JOIN (SELECT DISTINCT h.suggestion_id AS whole, u.system AS system
                      FROM suggestions_assignment h JOIN platform_unit u ON u.id = h.unit_id
                     WHERE h.office_id = \(scope.office) AND h.role IN \(AssignmentRole.replying)) y ON y.whole = s.id
            """
        return parts(
            try groups(by: "y.system", from: tables), Unit.System.allCases, lacking: nil, title: \.title
        ) { $0.figures.system = $1 }
    }

    func leaders() throws -> [FigurePart] {
        let groups = try groups(by: "CASE WHEN s.is_key = \(true) THEN s.key_leader END", of: String.self)
        return parts(groups, inOrder(groups), lacking: nil, title: \.self) { $0.figures.leader = $1 }
    }

    func posts() throws -> [FigurePart] {
        let tables: SQL = """
            suggestions_suggestion s
              JOIN (SELECT DISTINCT l.suggestion_id AS whole, l.post AS post FROM suggestions_led l
                     WHERE l.office_id = \(scope.office)) y ON y.whole = s.id
            """
        let groups = try groups(by: "y.post", from: tables, of: String.self)
        return parts(groups, inOrder(groups), lacking: nil, title: \.self) { $0.figures.post = $1 }
    }

    /// In order of time.
    func months() throws -> [FigurePart] {
        var months: [Day?: FigureCounts] = [:]
        for (day, counts) in try groups(by: "s.proposed_on", of: Day.self) {
            guard let day, let first = Day(year: day.year, month: day.parts.month, day: 1) else { continue }
            months[first] = months[first].map { $0 + counts } ?? counts
        }
        let (from, to) = (filter.figures.from, filter.figures.to)
        return parts(
            months, months.keys.compactMap { $0 }.sorted(), lacking: nil,
            title: { "\($0.year)年\($0.parts.month)月" }
        ) { narrowed, first in
            let last = first.adding(months: 1).advanced(by: -1)
            narrowed.figures.from = max(from ?? first, first)
            narrowed.figures.to = min(to ?? last, last)
        }
    }

    /// Two statements: the port knows the delegations' names by their deputies. Most suggestions first.
    func delegations(_ directory: any DeputyDirectory) throws -> [FigurePart] {
        let led: [Led] = try db.all(
            """
            SELECT \(Led.columns) FROM suggestions_suggestion s WHERE \(chosen)
             GROUP BY s.delegation_id, s.lead_tenure_id
            """)
        var groups: [DelegationID?: FigureCounts] = [:]
        for line in led { groups[line.delegation] = groups[line.delegation].map { $0 + line.counts } ?? line.counts }
        let deputies = try directory.deputies(led.map(\.lead), in: scope.office, db).values
        let known = Dictionary(
            deputies.compactMap { deputy in deputy.delegation.map { ($0, deputy) } },
            uniquingKeysWith: { first, _ in first })
        let names = known.mapValues { $0.delegationName ?? "" }
        let namesakes = Dictionary(grouping: names.values, by: \.self).filter { $1.count > 1 }
        return parts(
            groups, inOrder(groups), lacking: .delegation,
            title: { delegation in
                guard let deputy = known[delegation], let name = names[delegation] else { return "代表已转出的代表团" }
                // Each term, and each level, has its own delegation of a name.
                return namesakes[name] == nil ? name : "\(name)（\(deputy.level.congress(deputy.term))）"
            }
        ) { $0.figures.delegation = $1 }
    }

    /// Most suggestions first.
    private func inOrder<Key: Hashable & Comparable>(_ groups: [Key?: FigureCounts]) -> [Key] {
        groups.compactMap { key, counts in key.map { (key: $0, total: counts.total) } }
            .sorted { ($1.total, $0.key) < ($0.total, $1.key) }.map(\.key)
    }

    private struct Led: Record {
        static var columns: SQL { "s.delegation_id, s.lead_tenure_id, \(FigureCounts.columns)" }
        let delegation: DelegationID?
        let lead: TenureID
        let counts: FigureCounts

        init(_ row: inout Row) throws {
            delegation = try row.next()
            lead = try row.next()
            counts = try FigureCounts(&row)
        }
    }
}
