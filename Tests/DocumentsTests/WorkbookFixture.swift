import Documents
import Foundation
import Kernel
import Testing

/// A workbook written out in XML, for what no honest writer would write.
struct WorkbookFixture {
    /// The inside of `<sheetData>`.
    var rows = ""
    /// What follows `<sheetData>`.
    var after = ""
    /// The inside of `<sst>`.
    var strings = ""
    /// The inside of `<numFmts>`, and the format of style 1.
    var formats = ""
    var styleOne = 14
    var is1904 = false
    /// What stands before the root element of the sheet.
    var prologue = ""
    var encrypted = false

    static let namespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    static let officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// The archive without the sheet itself.
    var surroundings: ZipFixture {
        let types = WorkbookFixture.officeTypes
        var zip = ZipFixture()
        zip.store(
            "_rels/.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"\(types)/officeDocument\" Target=\"xl/workbook.xml\"/>"
                + "</Relationships>")
        zip.store(
            "xl/workbook.xml",
            "<workbook \(WorkbookFixture.namespace) xmlns:r=\"\(types)\"><workbookPr date1904=\"\(is1904 ? 1 : 0)\"/>"
                + "<sheets><sheet name=\"名册\" sheetId=\"1\" r:id=\"r1\"/>"
                + "<sheet name=\"暗页\" sheetId=\"2\" state=\"hidden\" r:id=\"r9\"/></sheets></workbook>")
        zip.store(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"\(types)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\"\(types)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                + "<Relationship Id=\"r3\" Type=\"\(types)/styles\" Target=\"styles.xml\"/></Relationships>")
        zip.store("xl/sharedStrings.xml", "<sst \(WorkbookFixture.namespace)>\(strings)</sst>")
        zip.store(
            "xl/styles.xml",
            "<styleSheet><numFmts>\(formats)</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                + "<xf numFmtId=\"0\"/><xf numFmtId=\"\(styleOne)\"/></cellXfs></styleSheet>")
        return zip
    }

    var bytes: [UInt8] {
        var zip = surroundings
        zip.store(
            "xl/worksheets/sheet1.xml",
            "\(prologue)<worksheet \(WorkbookFixture.namespace)><sheetData>\(rows)</sheetData>\(after)</worksheet>",
            encrypted: encrypted)
        return zip.finished
    }

    /// A sheet with the heading 列 in A1 and this cell in A2.
    static func cell(_ cell: String, _ change: (inout WorkbookFixture) -> Void = { _ in }) -> WorkbookFixture {
        var fixture = WorkbookFixture()
        fixture.rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>列</t></is></c></row><row r=\"2\">\(cell)</row>"
        change(&fixture)
        return fixture
    }
}

/// The text of A2 of the fixture.
func value(_ fixture: WorkbookFixture) throws -> String? {
    try SheetFile.read(fixture.bytes, name: "x").first?.rows.first?.cells.first
}

/// The failure of reading these bytes; nil when they can be read.
func failure(_ bytes: [UInt8], limits: SheetLimits = .standard) throws -> Failure? {
    do {
        _ = try SheetFile.read(bytes, name: "名册", limits: limits)
        return nil
    } catch let failure as Failure {
        return failure
    }
}

/// What `Workbook` writes for these sheets.
func written(_ sheets: [SheetSource]) throws -> [UInt8] {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xlsx")
    defer { try? FileManager.default.removeItem(at: path) }
    try Workbook.write(to: path.path(), sheets: sheets)
    return [UInt8](try Data(contentsOf: path))
}
