import Documents
import Kernel
import Storage

/// Imports ledgers: all the files in one transaction, in the order in which the ledgers depend on each other.
public struct LedgerImport: Sendable {
    public enum Mode: String, Sendable {
        /// Does everything and undoes it: the preview.
        case check
        /// Writes everything, or with any fault nothing.
        case write
        /// Writes the good rows and hands back the others.
        case skipBadRows
    }

    /// Who acts: asked inside the transaction, after the ledger 机关 may have founded the office.
    public typealias Actor = @Sendable (any Connection) throws -> Scope

    /// The most keys, texts or rows a ledger is given at once.
    public static let chunk = 2000

    let ledgers: [any Ledger]
    let shapes: [String: LedgerShape]
    let clockRules: [ClockRule]

    /// Throws `internal` when the ledgers wait for each other, or one has doubled columns.
    public init(_ application: Application) throws {
        try self.init(application.ledgers, clockRules: application.clockRules)
    }

    /// - Parameter clockRules: the defaults a new office is given.
    public init(_ ledgers: [any Ledger], clockRules: [ClockRule]) throws {
        self.ledgers = try LedgerOrder.sorted(ledgers)
        self.clockRules = clockRules
        shapes = Dictionary(
            try ledgers.map { ($0.name, try LedgerShape($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Imports the files. Faults in them are in the report; nothing is thrown for them.
    ///
    /// - Parameters:
    ///   - mayFound: whether the ledger 机关 may make a new office: on the command line only.
    /// - Throws: `invalid` when none of the files is a ledger; `forbidden` when the actor may not import; what `actor` and the database throw.
    public func run(
        _ files: [LedgerFile], _ mode: Mode, over database: any Database, mayFound: Bool = false,
        as actor: @escaping Actor
    ) async throws -> LedgerReport {
        let (reading, drafts) = try await SheetThread.perform { try read(files) }
        let run = LedgerRun(
            drafts: drafts, reading: reading, mode: mode, mayFound: mayFound, clockRules: clockRules, actor: actor)
        do {
            return try await database.writeAtLength { db in
                let report = try run.perform(db)
                guard report.isWritten else { throw Undone(report: report) }
                return report
            }
        } catch let undone as Undone {
            return undone.report
        }
    }

    private func read(_ files: [LedgerFile]) throws -> (LedgerReading, [LedgerDraft]) {
        let reading = LedgerReading(files, shapes)
        guard !reading.sources.isEmpty || !reading.faults.isEmpty else {
            throw Failure.invalid("没有认出台账。文件名或工作表名应是：\(ledgers.map(\.name).joined(separator: "、"))。")
        }
        let drafts = ledgers.compactMap { ledger -> LedgerDraft? in
            guard let sources = reading.sources[ledger.name], let shape = shapes[ledger.name] else { return nil }
            return LedgerDraft(ledger, shape, sources)
        }
        return (reading, drafts)
    }
}

/// Carries the report out of a transaction that is rolled back.
private struct Undone: Error { let report: LedgerReport }
