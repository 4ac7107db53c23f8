import Documents
import Kernel
import Testing

struct CellReadingTests {
    @Test(arguments: [
        ("5", "5"), ("2.50", "2.5"), ("3.0", "3"), ("1.1000000000000001", "1.1"), ("1E+3", "1000"),
        ("1.5E-7", "0.00000015"), ("13800138000", "13800138000"), ("-0.25", "-0.25"),
        ("99999999999999", "99999999999999"),
    ])
    func `a number is read plain`(_ raw: String, _ text: String) throws {
        #expect(try value(.cell("<c r=\"A2\"><v>\(raw)</v></c>")) == text)
    }

    @Test(arguments: ["110105194912310020", "1.1010519491231E+17", "100000000000000", "-123456789012345"])
    func `a whole number of 15 digits or more is refused by cell`(_ raw: String) throws {
        let bad = try #require(try failure(WorkbookFixture.cell("<c r=\"B2\"><v>\(raw)</v></c>").bytes))
        #expect(bad.message.contains("B2") && bad.message.contains("请把该列设为文本格式后重新录入"))
        #expect(bad.fields.map(\.name) == ["B2"])
    }

    @Test func `text is read from every place it may stand in`() throws {
        let shared = WorkbookFixture.cell("<c r=\"A2\" t=\"s\"><v>1</v></c>") {
            $0.strings =
                "<si/><si><r><t>赵</t></r><r><t> 一_x000D_\n二</t></r><rPh sb=\"0\" eb=\"1\"><t>zhao</t></rPh></si>"
        }
        #expect(try value(shared) == "赵 一\n二")
        #expect(try value(.cell("<c t=\"str\"><f>A1&amp;1</f><v>甲&amp;乙</v></c>")) == "甲&乙")
        #expect(try value(.cell("<c t=\"inlineStr\"><is><r><t>一</t></r><rPh><t>yi</t></rPh><t>二</t></is></c>")) == "一二")
        #expect(try value(.cell("<c t=\"b\"><v>1</v></c>")) == "TRUE")
        #expect(try value(.cell("<c t=\"d\"><v>2024-01-08T00:00:00</v></c>")) == "2024-01-08")
        #expect(try value(.cell("<x:c xmlns:x=\"u\" t=\"str\"><x:v>有前缀</x:v></x:c>")) == "有前缀")
        #expect(try value(.cell("<c t=\"inlineStr\"><is><t>_x005F_x000D_与_x0000_</t></is></c>")) == "_x000D_与_x0000_")
    }

    @Test func `a formula with its result is its result, and without it is refused by cell`() throws {
        #expect(try value(.cell("<c r=\"A2\"><f>1+1</f><v>2</v></c>")) == "2")
        for cell in ["<f>1+1</f>", "<f>1+1</f><v/>", "<f>1+1</f><v></v>"] {
            let bad = try #require(try failure(WorkbookFixture.cell("<c r=\"B7\">\(cell)</c>").bytes))
            #expect(bad.fields.map(\.name) == ["B2"])
            #expect(bad.message.contains("公式"))
        }
        #expect(try failure(WorkbookFixture.cell("<c r=\"A2\" t=\"str\"><f>\"\"</f><v></v></c>").bytes) == nil)
    }

    @Test func `every bad cell is named at once`() throws {
        let cells = "<c r=\"A2\" t=\"e\"><v>#REF!</v></c><c r=\"C2\"><f>1</f></c><c r=\"AB2\" t=\"s\"><v>9</v></c>"
        let bad = try #require(try failure(WorkbookFixture.cell(cells).bytes))
        #expect(bad.fields.map(\.name) == ["A2", "C2", "AB2"])
        #expect(bad.message.contains("#REF!") && bad.message.contains("名册"))
    }

    @Test func `a merged header is refused, a merge below it and a merged title are not`() throws {
        let merged = { (range: String) in
            WorkbookFixture.cell("<c r=\"A2\"><v>1</v></c>") {
                $0.after = "<mergeCells count=\"1\"><mergeCell ref=\"\(range)\"/></mergeCells>"
            }
        }
        for range in ["A1:A2", "B1:B2"] {
            let bad = try #require(try failure(merged(range).bytes))
            #expect(bad.message.contains("表头（第 1 行）有合并单元格 \(range)"))
        }
        #expect(try value(merged("A2:B3")) == "1")
        #expect(try value(merged("A1:C1")) == "1")
    }

    @Test func `hidden sheets, blank rows and gaps are passed over`() throws {
        var fixture = WorkbookFixture()
        let text = { (cell: String, text: String) in "<c r=\"\(cell)\" t=\"str\"><v>\(text)</v></c>" }
        fixture.rows =
            "<row r=\"3\">\(text("B3", "乙"))\(text("D3", "丁"))<c r=\"XFD3\" s=\"1\"/></row>"
            + "<row r=\"5\"><c r=\"B5\" s=\"1\"/></row><row r=\"9\">\(text("D9", "四"))</row>"
        let sheets = try SheetFile.read(fixture.bytes, name: "x")
        #expect(
            sheets == [
                Sheet(
                    name: "名册", header: ["", "乙", "", "丁"], headerLine: 3,
                    rows: [Sheet.Row(line: 9, cells: ["", "", "", "四"])])
            ])
        fixture.rows = "<row r=\"1\">\(text("XFD1", "远"))</row>"
        #expect(try failure(fixture.bytes)?.message.contains("200 列") == true)
    }
}
