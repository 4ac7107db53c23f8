import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

extension Suggestions {
    /// One page of the suggestions this person may see, and how many they are in all. Three statements at most.
    public func page(
        _ filter: SuggestionFilter, limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> (rows: [SuggestionRow], total: Int) {
        let rows = try list(filter, limit: limit, offset: offset, for: scope, db)
        // What is searched for is found once and counted as it is listed; everything there is, an index counts faster.
        if let total = rows.first?.total { return (rows, total) }
        return (rows, try count(filter, for: scope, db))
    }

    /// One page of the suggestions this person may see. Two statements, whatever the number of rows.
    public func list(
        _ filter: SuggestionFilter, limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> [SuggestionRow] {
        try scope.require(.readSuggestions)
        let total: SQL = filter.search.isEmpty ? "CAST(NULL AS BIGINT)" : "COUNT(*) OVER ()"
        // The part is cut out first, by ids alone: what is looked up for each row is looked up for the rows shown, and
        // nobody's text is read.
        let rows: [SuggestionRow] = try db.all(
            """
            SELECT \(SuggestionRow.columns)
              FROM (SELECT s.id AS shown, \(total) AS total
                      FROM suggestions_suggestion s WHERE \(filter.condition(for: scope))
                     ORDER BY \(filter.ordering) LIMIT \(limit) OFFSET \(offset)) part
              JOIN suggestions_suggestion s ON s.id = part.shown
             ORDER BY \(filter.ordering)
            """)
        let leads = try directory.deputies(Array(Set(rows.map(\.lead))), in: scope.office, db)
        return rows.map { row in
            var row = row
            row.leadName = leads[row.lead]?.name ?? ""
            return row
        }
    }

    public func count(_ filter: SuggestionFilter, for scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.readSuggestions)
        return try db.count("SELECT COUNT(*) FROM suggestions_suggestion s WHERE \(filter.condition(for: scope))")
    }

    /// The suggestion with this 建议编号 or id, for the command line. Throws `notFound`.
    public func find(_ text: String, for scope: Scope, _ db: any Connection) throws -> SuggestionID {
        if let id = SuggestionID(text) { return id }
        let found: [SuggestionID] = try db.values(
            """
            SELECT id FROM suggestions_suggestion
             WHERE number = \(text) AND \(Visibility.condition(for: scope)) ORDER BY id
            """)
        guard let id = found.first else { throw Failure.notFound("没有建议“\(text)”，或者您不能查看它。") }
        guard found.count == 1 else { throw Failure.invalid("有 \(found.count) 件建议的编号是“\(text)”，请写它的 id。") }
        return id
    }
}

extension Suggestions {
    /// Deputies who may be asked to sign: in office, of this level.
    public func invitable(at level: Level, in office: OfficeID, _ db: any Connection) throws -> [DeputySummary] {
        try directory.inOffice(level, delegation: nil, matching: nil, limit: 3000, in: office, db)
    }
}
