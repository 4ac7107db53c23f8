import Documents
import Foundation
import Kernel
import Testing

struct FileKindTests {
    let text = "姓名,电话\r\n赵\u{3400}一,13800000000\r\n"

    @Test func `GB18030 is read, its four-byte characters included`() throws {
        let bytes = try #require(text.data(using: String.Encoding(rawValue: 0x8000_0632)))
        #expect(try SheetFile.read([UInt8](bytes), name: "x").first?.rows.first?.cells == ["赵㐀一", "13800000000"])
    }

    @Test func `UTF-8 is read with its mark and without`() throws {
        let plain = try SheetFile.read(Array(text.utf8), name: "x")
        #expect(try SheetFile.read([0xEF, 0xBB, 0xBF] + Array(text.utf8), name: "x") == plain)
        #expect(plain.first?.header == ["姓名", "电话"])
    }

    @Test(arguments: [true, false])
    func `UTF-16 with its mark is read, with tabs or commas`(_ littleEndian: Bool) throws {
        for text in [text, text.replacing(",", with: "\t")] {
            let units = ([0xFEFF] + Array(text.utf16)).map { littleEndian ? $0.littleEndian : $0.bigEndian }
            let bytes = units.withUnsafeBytes { Array($0) }
            #expect(try SheetFile.read(bytes, name: "x").first?.rows.first?.cells == ["赵㐀一", "13800000000"])
            #expect(try failure(bytes.dropLast())?.message.contains("UTF-16") == true)
        }
    }

    @Test func `broken UTF-8 is refused by line, not read as nonsense`() throws {
        var bytes = Array("姓名,单位\n赵一,某某单位\n钱二,某某单位\n".utf8)
        bytes.remove(at: bytes.count - 2)
        #expect(try failure(bytes)?.message.contains("第 3 行") == true)
        #expect(try failure([0xEF, 0xBB, 0xBF, 0xD5, 0xD4])?.message.contains("UTF-8") == true)
    }

    @Test func `bytes of no known encoding are refused`() throws {
        #expect(try failure([0xD5, 0xD4, 0x0A, 0xFF, 0xFF, 0xFF])?.message.contains("编码") == true)
        #expect(try failure([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0])?.kind == .invalid)
        #expect(try failure([0x41, 0, 0x42, 0])?.message.contains("文本文件") == true)
    }

    @Test func `an old xls is told to be saved as xlsx`() throws {
        let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let old = magic + [UInt8](repeating: 7, count: 600)
        #expect(try failure(old)?.message == "这是旧版 .xls 文件，请在 Excel 或 WPS 中另存为 .xlsx 后再导入。")
        let locked = old + "EncryptedPackage".utf8.flatMap { [$0, 0] }
        #expect(try failure(locked)?.message.contains("密码") == true)
    }

    @Test func `a web page or a PDF under a table's name is refused`() throws {
        #expect(try failure(Array("\n<HTML><table>".utf8))?.message.contains("网页") == true)
        #expect(try failure(Array("%PDF-1.7".utf8))?.message.contains("PDF") == true)
    }
}
