import Documents
import Kernel
import Platform
import Representatives
import Web

extension EntryColumn {
    /// The words that the form offers; none for a column of another kind.
    var words: [String] {
        if case .words(let words, let isOpen) = kind { words + (isOpen ? ["其他"] : []) } else { [] }
    }

    var isLong: Bool { if case .text = kind { true } else { false } }

    var sheetColumn: SheetColumn {
        switch kind {
        case .integer: SheetColumn(title, .integer)
        case .day: SheetColumn(title, .day)
        case .line, .words: SheetColumn(title, width: 24)
        case .text: SheetColumn(title, width: 40)
        }
    }

    func sheetCell(_ cell: String) -> SheetCell {
        switch kind {
        case .integer: Int64(cell).map { .integer($0) } ?? .empty
        case .day: .day(optional: Day(cell))
        case .line, .words, .text: .text(cell)
        }
    }
}

extension EntryList {
    var worded: [EntryColumn] { columns.filter { !$0.words.isEmpty } }

    /// The way back.
    var crumbs: [Link] {
        path == EntryList.consultative.path
            ? [Link("民情民生", "/representatives/livelihood")] : [Link("代表服务", "/representatives/service")]
    }
}

extension SheetExport<Entry> {
    /// One of the office's own lists, with what was withdrawn.
    static func entries(_ list: EntryList) -> SheetExport {
        SheetExport(
            list.title, action: "\(list.kind).exported",
            columns: list.columns.map(\.sheetColumn) + [SheetColumn("作废原因", width: 24)]
        ) { entry in
            zip(list.columns, entry.cells).map { $0.sheetCell($1) } + [.text(optional: entry.withdrawnReason)]
        }
    }
}
