/// A sheet to be written, its rows given one after another so that they need not be in memory together.
public struct SheetSource {
    /// Up to 31 characters, none of `[]:*?/\`, and not the name of another sheet.
    public let name: String
    public let columns: [SheetColumn]
    /// Calls its argument with each row in turn.
    let forEachRow: (([SheetCell]) throws -> Void) throws -> Void

    /// A sheet whose rows are in a sequence.
    public init(name: String, columns: [SheetColumn], rows: some Sequence<[SheetCell]>) {
        self.init(name: name, columns: columns) { write in for row in rows { try write(row) } }
    }

    /// A sheet whose rows come from elsewhere, as from a database cursor.
    public init(
        name: String, columns: [SheetColumn], forEachRow: @escaping (([SheetCell]) throws -> Void) throws -> Void
    ) {
        self.name = name
        self.columns = columns
        self.forEachRow = forEachRow
    }
}
