import Kernel
import Platform
import Storage

/// Reads the tables of 办理统计: one statement each, all over the same suggestions.
struct FigureReader {
    let filter: SuggestionFilter
    let scope: Scope
    let db: any Connection

    var chosen: SQL { "s.id IN (SELECT s.id FROM suggestions_suggestion s WHERE \(filter.condition(for: scope)))" }

    /// How many there are for each value of the column; nil where there is none.
    func groups<Key: Storable & Hashable>(
        by column: SQL, from tables: SQL = "suggestions_suggestion s", of: Key.Type = Key.self
    ) throws -> [Key?: FigureCounts] {
        var groups: [Key?: FigureCounts] = [:]
        let sql: SQL = "SELECT \(column), \(FigureCounts.columns) FROM \(tables) WHERE \(chosen) GROUP BY 1"
        try db.forEach(sql) { row in
            let key = try row.next(Key?.self)
            groups[key] = try FigureCounts(&row)
        }
        return groups
    }

    /// In this order, then what lacks one.
    func parts<Key: Hashable>(
        _ groups: [Key?: FigureCounts], _ order: [Key], lacking gap: FigureFilter.Gap?, title: (Key) -> String,
        narrow: (inout SuggestionFilter, Key) -> Void
    ) -> [FigurePart] {
        var parts = order.compactMap { key in
            groups[key].map { counts in
                var filter = filter
                narrow(&filter, key)
                return FigurePart(title: title(key), counts: counts, filter: filter)
            }
        }
        if let gap, let counts = groups[nil] {
            var filter = filter
            filter.figures.lacking = gap
            parts.append(FigurePart(title: gap.title, counts: counts, filter: filter))
        }
        return parts
    }
}
