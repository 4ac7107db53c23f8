import Documents
import Kernel
import Testing

struct HostileArchiveTests {
    let part = "xl/worksheets/sheet1.xml"

    @Test func `a part that unpacks beyond measure is refused by its declared size`() throws {
        var zip = WorkbookFixture().surroundings
        zip.deflate(part, repeats: 10, declared: 0x7FFF_FFFF)
        #expect(try failure(zip.finished)?.message.contains("解压后过大") == true)
    }

    @Test func `a part that lies about its size is refused by what comes out`() throws {
        var limits = SheetLimits()
        limits.ratio = 100
        var zip = WorkbookFixture().surroundings
        zip.deflate(part, repeats: 200_000, declared: 1000)
        #expect(try failure(zip.finished, limits: limits)?.message.contains("解压后过大") == true)
    }

    @Test func `all parts together may not exceed the limit`() throws {
        var limits = SheetLimits()
        limits.unpackedBytes = 1200
        let fixture = WorkbookFixture.cell("<c><v>1</v></c>")
        #expect(try failure(fixture.bytes) == nil)
        #expect(try failure(fixture.bytes, limits: limits)?.message.contains("解压后过大") == true)
    }

    @Test func `a part packed too tightly is refused`() throws {
        var limits = SheetLimits()
        limits.ratio = 100
        var zip = WorkbookFixture().surroundings
        zip.deflate(part, repeats: 40_000)
        #expect(try failure(zip.finished, limits: limits)?.message.contains("解压后过大") == true)
    }

    @Test func `an encrypted part is refused with the way out`() throws {
        let bytes = WorkbookFixture.cell("<c><v>1</v></c>") { $0.encrypted = true }.bytes
        #expect(try failure(bytes)?.message.contains("取消密码") == true)
    }

    @Test func `an archive cut short anywhere is refused`() throws {
        let whole = try written([SheetSource(name: "甲", columns: [SheetColumn("乙")], rows: [[.text("丙")]])])
        #expect(try failure(whole) == nil)
        for length in stride(from: 4, to: whole.count, by: whole.count / 40) {
            #expect(try failure(Array(whole.prefix(length)))?.kind == .invalid)
        }
    }

    @Test func `a damaged byte is never a crash`() throws {
        let whole = try written([SheetSource(name: "甲", columns: [SheetColumn("乙")], rows: [[.text("丙")]])])
        for index in stride(from: 4, to: whole.count, by: 5) {
            var damaged = whole
            damaged[index] ^= 0x55
            let outcome = try failure(damaged)
            #expect(outcome == nil || outcome?.kind == .invalid)
        }
    }

    @Test func `a document type declaration is refused before its entities are`() throws {
        let bomb = WorkbookFixture.cell("<c t=\"str\"><v>&b;</v></c>") {
            $0.prologue = "<!DOCTYPE x [<!ENTITY a \"AAAA\"><!ENTITY b \"&a;&a;\">]>"
        }
        #expect(try failure(bomb.bytes)?.message.contains("DOCTYPE") == true)
    }

    @Test func `broken XML, missing parts and other archives are refused`() throws {
        #expect(try failure(WorkbookFixture.cell("<c><v>1</c>").bytes)?.kind == .invalid)
        #expect(try failure(WorkbookFixture().surroundings.finished)?.message.contains("sheet1.xml") == true)
        var other = ZipFixture()
        other.store("../../etc/passwd", "x")
        #expect(try failure(other.finished)?.message.contains("不是 .xlsx") == true)
        #expect(try failure(WorkbookFixture.cell("<c r=\"ZZZZ99\"><v>1</v></c>").bytes)?.kind == .invalid)
        #expect(try failure(WorkbookFixture.cell("</row><row r=\"99999999\"><c><v>1</v></c>").bytes)?.kind == .invalid)
    }
}
