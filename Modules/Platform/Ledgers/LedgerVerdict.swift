import Documents
import Kernel

/// The faults found in one ledger's files so far.
struct LedgerVerdict: Sendable {
    /// A row of a file: which source, and which of its rows.
    struct Place: Sendable, Hashable {
        let source: Int
        let row: Int
    }

    private(set) var faults: [LedgerFault] = []
    private(set) var count = 0
    /// The rows that cannot be stored, with the reasons.
    private(set) var badRows: [Place: [String]] = [:]
    /// Rows of files whose header is wrong.
    private var unreadRows = 0

    var wrong: Int { badRows.count + unreadRows }

    mutating func add(_ fault: LedgerFault, at place: Place) {
        list(fault)
        badRows[place, default: []].append(fault.reason)
    }

    /// A source whose header is wrong: none of its rows is read.
    mutating func refuse(_ source: LedgerSource) {
        for fault in source.faults { list(fault) }
        unreadRows += source.sheet.rows.count
    }

    /// Rows whose file must say more than it does.
    mutating func refuse(rows: Int, _ fault: LedgerFault) {
        list(fault)
        unreadRows += rows
    }

    private mutating func list(_ fault: LedgerFault) {
        count += 1
        if faults.count < LedgerReport.listed { faults.append(fault) }
    }

    /// One file for each source with bad rows: its own header and cells, and why.
    func files(of sources: [LedgerSource]) -> [LedgerFile] {
        Dictionary(grouping: badRows, by: \.key.source).sorted { $0.key < $1.key }.map { source, bad in
            let sheet = sources[source].sheet
            var writer = CSVWriter(header: sheet.header + ["问题"])
            for (place, reasons) in bad.sorted(by: { $0.key.row < $1.key.row }) {
                let row = sheet.rows[place.row]
                let reason = "第 \(row.line) 行：" + reasons.joined(separator: "；")
                writer.append(row.cells.prefix(sheet.header.count).map { .text($0) } + [.text(reason)])
            }
            return LedgerFile(sources[source].badRowsName, writer.bytes)
        }
    }
}
