import Kernel

enum LedgerOrder {
    /// The ledgers so that each comes after those it refers to, otherwise in the order given.
    /// Throws `internal` when two wait for each other or bear the same name.
    static func sorted(_ ledgers: [any Ledger]) throws -> [any Ledger] {
        let names = Set(ledgers.map(\.name))
        guard names.count == ledgers.count else { throw Failure.internal(cause: "two ledgers of one name") }
        // The office comes before everything, whatever the others say.
        let ledgers = ledgers.filter { $0 is OfficeLedger } + ledgers.filter { !($0 is OfficeLedger) }
        var sorted: [any Ledger] = []
        var done: Set<String> = []
        while sorted.count < ledgers.count {
            let next = ledgers.first { ledger in
                !done.contains(ledger.name) && ledger.after.allSatisfy { done.contains($0) || !names.contains($0) }
            }
            guard let next else {
                throw Failure.internal(cause: "ledgers wait for each other: \(names.subtracting(done).sorted())")
            }
            sorted.append(next)
            done.insert(next.name)
        }
        return sorted
    }
}
