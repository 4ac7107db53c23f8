import Kernel
import Platform
import Storage
import SuggestionsContract

/// 推荐主办: the units that speak most for themselves, with the reasons, for whoever assigns.
public struct UnitRecommendation: Sendable {
    public struct Choice: Sendable {
        public let name: String
        public let advice: UnitAdvice<UnitID>
        /// The similar suggestions it handled, most similar first.
        public let cases: [SimilarSuggestion]

        /// "过去相似的 3 件由它主办（如 2021017）；职责里有“停车”".
        public var reason: String {
            var reasons: [String] = []
            if !cases.isEmpty {
                let example = cases.compactMap { $0.number }.first.map { "（如 \($0)）" } ?? ""
                reasons.append("过去相似的建议有 \(cases.count) 件由它主办\(example)")
            }
            if !advice.words.isEmpty {
                reasons.append("名称和职责里有" + advice.words.map { "“\($0)”" }.joined())
            }
            return reasons.joined(separator: "；")
        }
    }

    /// A co-unit of the similar cases, and in how many of them.
    public struct CoUnit: Sendable {
        public let name: String
        public let cases: Int
    }

    /// At most three, best first; empty when nothing clear can be said.
    public let choices: [Choice]
    public let coUnits: [CoUnit]

    /// Below this part of all that speaks for any unit, nothing is recommended.
    static let least = 0.12
    /// As many similar cases are looked at.
    public static let looked = 20

    /// Three statements.
    public init(
        _ finder: SimilarFinder, on today: Day, in office: OfficeID, _ db: any Connection
    ) throws {
        let units = try UnitRemit.all(in: office, db)
        let names = Dictionary(units.map { ($0.unit, $0.name) }, uniquingKeysWith: { first, _ in first })
        let past = finder.found.prefix(Self.looked)
        let handling = try Self.units(replyingTo: past.map(\.id), in: office, db)
        let cases = past.flatMap { similar in
            (handling[similar.id] ?? []).map {
                UnitAdvice.Case(
                    unit: $0, likeness: similar.likeness,
                    years: Double(max(0, similar.proposedOn.distance(to: today))) / 365)
            }
        }
        let remits = units.map { UnitAdvice.Remit($0.unit, name: $0.name, remit: $0.words) }
        let advice = UnitAdvice.all(finder.question, cases: cases, remits: remits)
        choices = advice.filter { $0.share >= Self.least }.prefix(3).map { advice in
            Choice(
                name: names[advice.unit] ?? "", advice: advice,
                cases: past.filter { handling[$0.id]?.contains(advice.unit) ?? false })
        }
        coUnits = try choices.first.map { try Self.coUnits(of: $0.cases.map(\.id), in: office, db) } ?? []
    }

    /// The main unit of each of these cases, or its units of 分办.
    private static func units(
        replyingTo cases: [SuggestionID], in office: OfficeID, _ db: any Connection
    ) throws -> [SuggestionID: [UnitID]] {
        let parts: [Part] = try db.all(
            """
            SELECT \(Part.columns) FROM suggestions_assignment
             WHERE office_id = \(office) AND suggestion_id IN \(cases) AND role IN \(AssignmentRole.replying)
               AND state <> 'reassigned'
             ORDER BY id
            """)
        return Dictionary(grouping: parts, by: \.suggestion).mapValues { $0.map(\.unit) }
    }

    private struct Part: Record {
        static var columns: SQL { "suggestion_id, unit_id" }
        let suggestion: SuggestionID
        let unit: UnitID

        init(_ row: inout Row) throws {
            suggestion = try row.next()
            unit = try row.next()
        }
    }

    /// Those that took part in at least two of these cases, and in half of them.
    private static func coUnits(of cases: [SuggestionID], in office: OfficeID, _ db: any Connection) throws -> [CoUnit]
    {
        let names: [String] = try db.values(
            """
            SELECT u.name FROM suggestions_assignment a JOIN platform_unit u ON u.id = a.unit_id
             WHERE a.office_id = \(office) AND a.role = 'co' AND a.suggestion_id IN \(cases)
            """)
        return Dictionary(grouping: names, by: \.self).mapValues(\.count)
            .filter { $0.value >= 2 && $0.value * 2 >= cases.count }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { CoUnit(name: $0.key, cases: $0.value) }
    }
}
