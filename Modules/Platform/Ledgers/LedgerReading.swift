import Documents
import Kernel

/// The files of an import, each sheet given to the ledger whose name it bears.
struct LedgerReading: Sendable {
    private(set) var sources: [String: [LedgerSource]] = [:]
    private(set) var faults: [LedgerFault] = []
    private(set) var notes: [String] = []

    init(_ files: [LedgerFile], _ shapes: [String: LedgerShape]) {
        for file in files {
            let name = LedgerReading.ledgerName(of: file, among: files)
            guard shapes[name] != nil || file.isWorkbook else {
                notes.append("不认识的文件“\(file.name)”没有导入。")
                continue
            }
            do {
                read(try file.sheets(named: name), of: file, named: name, shapes)
            } catch {
                faults.append(
                    LedgerFault(file: file.name, line: nil, column: "", value: "", expected: Failure(error).message))
            }
        }
    }

    /// The file's name without extension and without the mark of pasted text. Mended bad rows may be handed in under
    /// the name they were given, unless the file they come from is there too.
    private static func ledgerName(of file: LedgerFile, among files: [LedgerFile]) -> String {
        let name = file.baseName.trimmed
        let original = name.without(LedgerSource.badRowsEnding)
        if original != name, files.contains(where: { $0.baseName.trimmed == original }) { return name }
        return original.without(LedgerPaste.ending)
    }

    private mutating func read(
        _ sheets: [Sheet], of file: LedgerFile, named name: String, _ shapes: [String: LedgerShape]
    ) {
        if sheets.isEmpty {
            faults.append(LedgerFault(file: file.name, line: nil, column: "", value: "", expected: "文件是空的，没有表头。"))
        }
        for sheet in sheets {
            let alone = sheets.count == 1
            let ledger = shapes[sheet.name.trimmed] != nil ? sheet.name.trimmed : name
            guard let shape = shapes[ledger], alone || ledger == sheet.name.trimmed else {
                notes.append("不认识的表“\(file.name)/\(sheet.name)”没有导入。")
                continue
            }
            let source = LedgerSource(sheet, of: file, alone: alone, shape)
            notes += source.notes
            sources[ledger, default: []].append(source)
        }
    }
}

extension String {
    fileprivate func without(_ ending: String) -> String { hasSuffix(ending) ? String(dropLast(ending.count)) : self }
}
