import Storage

/// Many rows into one table: each column is one array parameter, so any number of rows is one short statement.
struct BatchInsert {
    let text: String
    private let kinds: [Value.Kind]
    private let rows: [[Value]]
    /// Rows a statement: beyond a thousand nothing is gained, and a portion stays small.
    private static let portion = 1000

    /// Throws `StorageError.statement` when the rows do not all have the columns and their types.
    init(_ batch: Batch) throws {
        rows = batch.rows
        kinds = batch.rows.first?.map(\.kind) ?? []
        for row in rows {
            guard row.count == batch.columns.count, zip(row, kinds).allSatisfy({ $0.kind == $1 }) else {
                throw StorageError(.statement, detail: "rows of unequal shape for \(batch.table)")
            }
            for value in row { try value.checkStorable() }
        }
        let columns = batch.columns.map(\.description).joined(separator: ", ")
        let arrays = kinds.enumerated().map { "$\($0 + 1)::\($1.serverTypeName)[]" }.joined(separator: ", ")
        text = "INSERT INTO \(batch.table) (\(columns)) SELECT * FROM unnest(\(arrays))"
    }

    /// Inserts the rows and gives their number.
    func run(on channel: Channel) throws -> Int {
        var count = 0
        for start in stride(from: 0, to: rows.count, by: Self.portion) {
            let portion = rows[start..<min(start + Self.portion, rows.count)]
            count += try channel.exchange { $0.send(text, columns: kinds, rows: portion) }.changes
        }
        return count
    }
}
