import Kernel

/// What an import did, or would do.
public struct LedgerReport: Sendable, Equatable {
    /// A row that differs from what is stored.
    public struct Change: Sendable, Equatable {
        public struct Field: Sendable, Equatable {
            public let column: String
            public let old: String
            public let new: String
        }

        public let file: String
        public let line: Int
        /// The key of the row, in words: "市 2024001".
        public let row: String
        public let fields: [Field]
    }

    /// One ledger, in the order in which they were imported.
    public struct Part: Sendable, Equatable {
        public let ledger: String
        public let new: Int
        public let changed: Int
        public let unchanged: Int
        /// Rows that cannot be stored.
        public let wrong: Int
        /// Rows that stand in the files more than once, beyond the first.
        public let repeated: Int
        /// How many faults there are; `faults` lists the first `LedgerReport.listed` of them.
        public let faultCount: Int
        public let faults: [LedgerFault]
        /// The first `LedgerReport.listed` changes.
        public let changes: [Change]
    }

    /// How many faults and changes of a ledger are listed; all are counted.
    public static let listed = 1000

    public let mode: LedgerImport.Mode
    public let parts: [Part]
    /// Faults of files that belong to no ledger: they cannot be read.
    public let fileFaults: [LedgerFault]
    /// What was left out without harm: unknown files, unknown columns.
    public let notes: [String]
    /// With `skipBadRows`: the rows that were not stored, each with the reason, as files to put beside the input.
    public let badRows: [LedgerFile]
    /// Whether anything was stored; false for a check, after a fault, and when nothing differed.
    public let isWritten: Bool

    public var faultCount: Int { parts.reduce(fileFaults.count) { $0 + $1.faultCount } }
    public var hasFaults: Bool { faultCount > 0 }

    /// How many rows are new, and how many changed.
    public var newCount: Int { parts.reduce(0) { $0 + $1.new } }
    public var changedCount: Int { parts.reduce(0) { $0 + $1.changed } }

    /// The listed faults of all ledgers.
    public var faults: [LedgerFault] { fileFaults + parts.flatMap(\.faults) }
}
