/// One table read from a file: a header and the rows under it, every cell as trimmed text.
///
/// The header is the first row that holds anything. Blank rows and blank trailing columns are left out.
public struct Sheet: Sendable, Equatable {
    /// One row that holds anything.
    public struct Row: Sendable, Equatable {
        /// Where the row begins in the file: the line of a CSV, the row number of a worksheet; the first is 1.
        public let line: Int
        /// At least as many cells as the header has; an absent cell is "". There are more only when the row holds
        /// something to the right of the last heading, which the caller must not overlook.
        public let cells: [String]

        public init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    /// The worksheet's name; for a CSV the name given by the caller.
    public let name: String
    /// The headings from left to right, without blank ones at the end.
    public let header: [String]
    /// Where the header stands in the file; the first line is 1.
    public let headerLine: Int
    public let rows: [Row]

    public init(name: String, header: [String], headerLine: Int, rows: [Row]) {
        self.name = name
        self.header = header
        self.headerLine = headerLine
        self.rows = rows
    }
}
