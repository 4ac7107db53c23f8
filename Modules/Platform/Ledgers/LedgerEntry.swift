import Kernel

/// What tells rows apart: the canonical cells of the key columns, in the order of the columns.
public struct LedgerKey: Sendable, Hashable {
    public let cells: [String]

    public init(_ cells: [String]) { self.cells = cells }

    public subscript(place: Int) -> String { cells[place] }
}

/// A stored row, as the file would write it.
public struct LedgerEntry: Sendable {
    public let id: ID<Never>
    /// One cell for each column, in the order of the columns: days as 2024-01-08, closed lists by their title,
    /// yes and no as 是 and 否, several values joined by 、, nothing as "".
    public let cells: [String]

    public init<Subject>(_ id: ID<Subject>, _ cells: [String]) {
        self.id = id.asID()
        self.cells = cells
    }
}

/// A row that differs from what is stored.
public struct LedgerUpdate: Sendable {
    public let id: ID<Never>
    /// The row as it shall be. Columns that the file does not have hold what is stored.
    public let row: LedgerRow
    /// Titles of the columns that differ.
    public let changed: Set<String>

    public func id<Subject>(as: Subject.Type = Subject.self) -> ID<Subject> { id.asID() }
}
