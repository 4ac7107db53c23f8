import Kernel

/// Reads the visible sheets of an .xlsx.
enum WorkbookReader {
    /// The lists of a workbook (sheets, relationships, styles) are small; larger ones are not honest.
    static let smallPart = 16 << 20

    static func read(_ bytes: [UInt8], limits: SheetLimits) throws -> [Sheet] {
        try bytes.withUnsafeBytes { try read(ZipArchive($0, limits: limits), limits: limits) }
    }

    private static func read(_ archive: ZipArchive, limits: SheetLimits) throws -> [Sheet] {
        let root = try Relationships(of: "", in: archive).first("officeDocument") ?? "xl/workbook.xml"
        guard root.hasSuffix(".xml"), archive.contains(root) else {
            throw Failure.invalid("这不是 .xlsx 工作簿，请在 Excel 或 WPS 中另存为 .xlsx 后再导入。")
        }
        let index = WorkbookIndex(limits: limits)
        try XMLStream.parse(root, in: archive, atMost: smallPart, index)
        let relationships = try Relationships(of: root, in: archive)
        let styles = CellStyles()
        if let path = relationships.first("styles") {
            try XMLStream.parse(path, in: archive, atMost: smallPart, styles)
        }
        let strings = SharedStrings(limits: limits)
        if let path = relationships.first("sharedStrings") { try XMLStream.parse(path, in: archive, strings) }
        let values = CellValues(shared: strings.texts, formats: styles.formats, dates: index.dates)

        var sheets: [Sheet] = []
        var cellsLeft = limits.cells
        for entry in index.visible {
            // A chart or a macro sheet has a tab too, and no table.
            guard let target = relationships.byID[entry.relationship], target.kind == "worksheet" else { continue }
            let reader = WorksheetReader(name: entry.name, values: values, limits: limits, cellsLeft: cellsLeft)
            try XMLStream.parse(target.path, in: archive, reader)
            if let sheet = try reader.finished() { sheets.append(sheet) }
            cellsLeft = reader.builder.cellsLeft
        }
        return sheets
    }
}
