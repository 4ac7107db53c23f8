import Kernel
import Storage

/// What happens inside the transaction of an import. It may happen more than once, so it changes nothing of its own.
struct LedgerRun: Sendable {
    let drafts: [LedgerDraft]
    let reading: LedgerReading
    let mode: LedgerImport.Mode
    let mayFound: Bool
    let clockRules: [ClockRule]
    let actor: LedgerImport.Actor

    func perform(_ db: any Connection) throws -> LedgerReport {
        try db.expectGrowingTables()
        var passes: [LedgerPass] = []
        var rest = drafts[...]
        if let first = drafts.first, first.ledger is OfficeLedger {
            var pass = try founding(first, db)
            try pass.run()
            passes.append(pass)
            rest = drafts.dropFirst()
            // Without an office nobody can act, and the other ledgers cannot be compared with anything.
            if pass.draft.verdict.count > 0, try db.count("SELECT COUNT(*) FROM platform_office") == 0 {
                let others = rest.map { LedgerPass($0, by: pass.scope, db) }
                return report(passes + others, isWritten: false)
            }
        }
        let scope = try importer(db)
        for draft in rest {
            var pass = LedgerPass(draft, by: scope, db)
            try pass.run()
            passes.append(pass)
        }
        let hasFaults = !reading.faults.isEmpty || passes.contains { $0.draft.verdict.count > 0 }
        let differs = passes.contains { !$0.new.isEmpty || !$0.changed.isEmpty }
        let writes = differs && mode != .check && (mode == .skipBadRows || !hasFaults)
        if writes { for pass in passes { try pass.audit(by: scope) } }
        return report(passes, isWritten: writes)
    }

    private func importer(_ db: any Connection) throws -> Scope {
        let scope = try actor(db)
        try scope.require(.importLedgers)
        return scope
    }

    private func founding(_ draft: LedgerDraft, _ db: any Connection) throws -> LedgerPass {
        let scope = mayFound ? Scope.founder : try importer(db)
        let ledger = OfficeLedger(clockRules: clockRules, mayFound: mayFound)
        return LedgerPass(draft.with(ledger), by: scope, db)
    }

    private func report(_ passes: [LedgerPass], isWritten: Bool) -> LedgerReport {
        LedgerReport(
            mode: mode, parts: passes.map(\.part), fileFaults: reading.faults,
            notes: reading.notes + passes.flatMap(\.notes),
            badRows: mode == .skipBadRows ? passes.flatMap { $0.draft.verdict.files(of: $0.draft.sources) } : [],
            isWritten: isWritten)
    }
}

extension Scope {
    /// Who acts before there is an office: nobody, with no rights.
    fileprivate static var founder: Scope {
        Scope(office: OfficeID(high: 0, low: 0), account: AccountID(high: 0, low: 0), name: "命令行", grants: [])
    }
}
