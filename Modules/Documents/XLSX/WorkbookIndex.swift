import Kernel

/// The list of sheets and the date system of a workbook.
final class WorkbookIndex: XMLVisitor {
    struct Entry {
        let name: String
        let relationship: String
    }

    private let maximumSheets: Int
    /// The sheets that are not hidden, in the order of their tabs.
    private(set) var visible: [Entry] = []
    private(set) var dates = SerialDate.System.since1900
    private var count = 0

    init(limits: SheetLimits) { maximumSheets = limits.sheets }

    func start(_ element: XMLName, _ attributes: XMLAttributes) throws {
        switch element {
        case "sheet":
            count += 1
            guard count <= maximumSheets else { throw Failure.invalid("工作表超过 \(maximumSheets) 张的上限。") }
            let state = attributes["state"] ?? "visible"
            guard state == "visible", let name = attributes["name"], let id = attributes["id"] else { return }
            visible.append(Entry(name: name, relationship: id))
        case "workbookPr":
            if ["1", "true"].contains(attributes["date1904"]) { dates = .since1904 }
        default: break
        }
    }
}
