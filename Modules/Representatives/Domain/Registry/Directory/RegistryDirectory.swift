import Kernel
import Platform
import RepresentativesContract
import Storage

/// Answers for the register what other subsystems ask.
struct RegistryDirectory: DeputyDirectory {
    /// A statement can name only so many things (32,766 on SQLite); more are asked for in turns.
    private static let turn = 8192

    func deputies(_ tenures: [TenureID], in office: OfficeID, _ db: any Connection) throws -> [TenureID: DeputySummary]
    {
        let found = try inTurns(tenures) { try summaries(office, "t.id IN \($0)", db) }
        return Dictionary(found.map { ($0.tenure, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func deputies(coded codes: [String], in office: OfficeID, _ db: any Connection) throws -> [String: [DeputySummary]]
    {
        let found = try inTurns(codes) { try summaries(office, "t.code IN \($0)", db) }
        return Dictionary(grouping: found, by: \.code)
    }

    func tenures(of people: [PersonID], in office: OfficeID, _ db: any Connection) throws -> [DeputySummary] {
        try inTurns(people) { try summaries(office, "t.person_id IN \($0)", db) }
    }

    func inOffice(
        _ level: Level, delegation: DelegationID?, matching search: String?, limit: Int, in office: OfficeID,
        _ db: any Connection
    ) throws -> [DeputySummary] {
        var conditions: [SQL] = ["t.level = \(level)", "t.state = \(TenureState.inOffice)"]
        if let delegation { conditions.append("t.delegation_id = \(delegation)") }
        if let search, let found = TenureFilter.found(by: search, in: office) { conditions.append(found) }
        return try summaries(office, SQL(conditions, joined: " AND "), limit: " LIMIT \(limit)", db)
    }

    /// Those that satisfy a condition on `t`, their tenure, in order of name.
    func summaries(_ office: OfficeID, _ condition: SQL, limit: SQL = "", _ db: any Connection) throws
        -> [DeputySummary]
    {
        let found: [SummaryRow] = try db.all(
            """
            SELECT \(SummaryRow.columns)
              FROM representatives_tenure t
              JOIN representatives_person p ON p.id = t.person_id
              LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
             WHERE t.office_id = \(office) AND \(condition)
             ORDER BY p.sort_key, t.term DESC, t.code, t.id\(limit)
            """)
        return found.map(\.summary)
    }

    private func inTurns<Asked: Hashable>(_ asked: [Asked], _ answer: ([Asked]) throws -> [DeputySummary]) rethrows
        -> [DeputySummary]
    {
        let distinct = Array(Set(asked))
        return try stride(from: 0, to: distinct.count, by: Self.turn).flatMap { start in
            try answer(Array(distinct[start..<min(start + Self.turn, distinct.count)]))
        }
    }
}

private struct SummaryRow: Record {
    static var columns: SQL {
        "t.id, t.person_id, t.code, p.name, t.level, t.term, t.delegation_id, d.name, t.state"
    }

    let summary: DeputySummary

    init(_ row: inout Row) throws {
        summary = DeputySummary(
            tenure: try row.next(), person: try row.next(), code: try row.next(), name: try row.next(),
            level: try row.next(), term: try row.next(), delegation: try row.next(), delegationName: try row.next(),
            isInOffice: try row.next(TenureState.self) == .inOffice)
    }
}
