import Documents
import Kernel

/// Cells copied in a spreadsheet and pasted into a box, handed in as a file of the ledger that was chosen.
struct LedgerPaste: Sendable {
    /// What follows the ledger's name in the name of such a file.
    static let ending = "（粘贴）"

    private let ledger: any Ledger
    private let text: String

    /// Nil when nothing was pasted.
    ///
    /// - Throws: `invalid` for "ledger" when no ledger of that name was chosen.
    init?(_ text: String, for name: String, of ledgers: [any Ledger]) throws {
        guard text.contains(where: { !$0.isWhitespace }) else { return nil }
        guard let ledger = ledgers.first(where: { $0.name == name }) else {
            throw Failure.invalid(field: "ledger", "请选择粘贴的是哪一张台账。")
        }
        self.ledger = ledger
        self.text = text
    }

    /// The text as a file. A text without its headings is refused here, where it can be copied again, and not row by
    /// row in the preview.
    ///
    /// - Throws: `invalid` for "paste".
    func file() throws -> LedgerFile {
        let file = LedgerFile("\(ledger.name)\(Self.ending).txt", Array(text.utf8))
        do {
            try expectHeadings(of: try file.sheets(named: ledger.name).first)
        } catch let failure as Failure where failure.kind == .invalid && failure.fields.isEmpty {
            throw Failure.invalid(field: "paste", failure.message)
        }
        return file
    }

    private func expectHeadings(of sheet: Sheet?) throws {
        guard let sheet else { throw Failure.invalid("粘贴的内容里没有文字。请在 Excel 里选中表格再复制。") }
        let shape = try LedgerShape(ledger)
        let table = sheet.headed(by: shape)
        let headings = LedgerHeadings(table.header, of: shape)
        guard headings.known > 0 else {
            throw Failure.invalid("粘贴的第一行不是列名。请连列名那一行一起选中再复制。\(expected)")
        }
        let missing = shape.columns.indices.filter {
            shape.columns[$0].isRequired && !shape.columns[$0].isFilled && headings.places[$0].isEmpty
        }
        guard missing.isEmpty else {
            let titles = missing.map { shape.columns[$0].title }.joined(separator: "、")
            throw Failure.invalid("第一行缺少必填的列：\(titles)。请在 Excel 里补上这些列，再复制。\(expected)")
        }
        guard !table.rows.isEmpty else { throw Failure.invalid("只有列名，下面没有内容。请连内容一起选中再复制。") }
    }

    private var expected: String {
        let titles = { (columns: [LedgerColumn]) in columns.map(\.title).joined(separator: "、") }
        let required = titles(ledger.columns.filter { $0.isRequired && !$0.isFilled })
        let filled = titles(ledger.columns.filter(\.isFilled))
        let optional = titles(ledger.columns.filter { !$0.isRequired })
        return "台账“\(ledger.name)”必须有的列：\(required)" + (filled.isEmpty ? "" : "；没有时由程序补的列：\(filled)")
            + (optional.isEmpty ? "。" : "；可以有的列：\(optional)。") + "先后不限。"
    }
}

extension LedgerFile {
    private var isPasted: Bool { name.hasSuffix(LedgerPaste.ending + ".txt") }

    /// The tables in it. Throws `invalid` when it cannot be read.
    func sheets(named sheet: String) throws -> [Sheet] {
        isPasted ? try SheetFile.readPasted(bytes, name: sheet) : try SheetFile.read(bytes, name: sheet)
    }
}
