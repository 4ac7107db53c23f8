import Kernel
import Storage

/// A table the office keeps in a spreadsheet (台账), and how its rows become rows of ours.
///
/// The import does everything that all ledgers share: it reads the file, matches the headings, makes the cells
/// canonical, resolves references, finds doubled rows, compares with what is stored, writes the audit trail. A ledger
/// says what its columns are and moves rows in and out of its tables. See README.md beside this file.
public protocol Ledger: Sendable {
    /// "建议": the name of the file without extension, or of the sheet.
    var name: String { get }
    /// Names of the ledgers whose rows this one refers to: they are imported first, whatever their order on disk.
    var after: [String] { get }
    /// In the order of the template and of `LedgerEntry.cells`.
    var columns: [LedgerColumn] { get }
    /// The kind of the references to its rows, for the audit trail: "suggestions.suggestion".
    var kind: String { get }

    /// Whether equal rows are several things (entries of a list that is counted) and not one written twice; only where
    /// the whole row is the key. As many of them are stored as one file has.
    var countsRepeats: Bool { get }

    /// How rows that are the same in every cell are told apart where they are two things; "" where they never are.
    var adviceOnDoubles: String { get }

    /// Where the office goes on once such rows are imported, in this order.
    var nextSteps: [LedgerStep] { get }

    /// Fills the cells of `isFilled` columns, of rows of files that leave out some of them: those cells are "". The same
    /// file must get the same cells again, so that the preview holds and a second import finds its rows.
    func filled(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws -> LedgerFilling

    /// What is wrong with the row as a whole: a column, and what was expected of it. (A column's own rules are
    /// checked before, references are known.)
    func faults(in row: LedgerRow) throws -> [Failure.Field]

    /// The stored rows that bear these keys, as the file would write them.
    ///
    /// At most `LedgerImport.chunk` keys at a time; answer with a constant number of statements. Rows that nobody asked
    /// for do no harm, so one `IN` over one column of the key is enough.
    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry]

    /// Stores new rows, at most `LedgerImport.chunk` at a time, in batches. A `Failure.invalid` or `.conflict` thrown
    /// here, or a constraint of the database, becomes the error of the row that caused it.
    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws

    /// Stores rows that differ from what is stored. The framework writes the audit entries.
    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws
}

extension Ledger {
    public var after: [String] { [] }
    public var countsRepeats: Bool { false }
    public var nextSteps: [LedgerStep] { [] }
    public var adviceOnDoubles: String { "" }
    public func filled(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws -> LedgerFilling {
        LedgerFilling(rows)
    }
    public func faults(in row: LedgerRow) throws -> [Failure.Field] { [] }
}
