import Kernel

/// How often equal rows are to be stored: as often as the file that has most of them, for one list sent in two files is
/// still one list.
struct LedgerCopies {
    private struct Place: Hashable {
        let key: LedgerKey
        let source: Int
    }

    private var read: [Place: Int] = [:]
    private var kept: [LedgerKey: Int] = [:]

    /// Whether the row just read from this file is one more than are kept already.
    mutating func isAnother(of key: LedgerKey, in source: Int) -> Bool {
        let count = read[Place(key: key, source: source), default: 0] + 1
        read[Place(key: key, source: source)] = count
        guard count > kept[key, default: 0] else { return false }
        kept[key] = count
        return true
    }
}

extension LedgerPass {
    /// Of equal rows, those beyond what is stored are new.
    mutating func compareCopies() throws {
        var stored: [LedgerKey: Set<ID<Never>>] = [:]
        try eachStored { key, entry in stored[key, default: []].insert(entry.id) }
        var left = stored.mapValues(\.count)
        for line in draft.lines {
            let key = line.row.key
            let count = left[key, default: 0]
            if count > 0 {
                left[key] = count - 1
                unchanged += 1
            } else {
                new.append(line)
            }
        }
    }
}
