import Kernel

/// The number format of each cell style of a workbook.
final class CellStyles: XMLVisitor {
    private var custom: [Int: NumberFormat] = [:]
    private var isInCellFormats = false
    private(set) var formats: [NumberFormat] = []

    func start(_ element: XMLName, _ attributes: XMLAttributes) {
        switch element {
        case "xf":
            guard isInCellFormats else { return }
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            formats.append(custom[id] ?? NumberFormat(builtIn: id))
        case "numFmt":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else {
                return
            }
            custom[id] = NumberFormat(code: code)
        case "cellXfs": isInCellFormats = true
        default: break
        }
    }

    func end(_ element: XMLName) {
        if "cellXfs" ~= element { isInCellFormats = false }
    }
}
