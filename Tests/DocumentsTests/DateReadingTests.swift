import Documents
import Kernel
import Testing

struct DateReadingTests {
    func dated(_ raw: String, is1904: Bool = false, format: Int = 14, code: String? = nil) -> WorkbookFixture {
        .cell("<c r=\"A2\" s=\"1\"><v>\(raw)</v></c>") {
            $0.is1904 = is1904
            $0.styleOne = format
            $0.formats = code.map { "<numFmt numFmtId=\"\(format)\" formatCode=\"\($0)\"/>" } ?? ""
        }
    }

    @Test(arguments: [
        ("45299", "2024-01-08"), ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"),
        ("2958465", "9999-12-31"), ("45299.395833333336", "2024-01-08 09:30"), ("45299.999999999", "2024-01-09"),
    ])
    func `a serial is a day of the 1900 system`(_ raw: String, _ text: String) throws {
        #expect(try value(dated(raw)) == text)
    }

    @Test(arguments: [("0", "1904-01-01"), ("43837", "2024-01-08"), ("60", "1904-03-01")])
    func `a serial is a day of the 1904 system where the workbook says so`(_ raw: String, _ text: String) throws {
        #expect(try value(dated(raw, is1904: true)) == text)
    }

    @Test(arguments: ["60", "0", "-1", "2958466", "1E+300"])
    func `a day that never was is refused by cell`(_ raw: String) throws {
        let bad = try #require(try failure(dated(raw).bytes))
        #expect(bad.fields.map(\.name) == ["A2"] && bad.message.contains("日期不存在"))
    }

    @Test(arguments: [
        "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "[$-804]yyyy/m/d", "[DBNum1]m&quot;月&quot;", "mmm", "e-m-d",
        "[$-804]aaaa;@", "yyyy\\-mm\\-dd",
    ])
    func `a format of the workbook's own with days in it makes a date`(_ code: String) throws {
        #expect(try value(dated("45299", format: 176, code: code)) == "2024-01-08")
    }

    @Test(arguments: ["0.00E+00", "#,##0&quot;人 day&quot;", "[Red]0", "General", "0_d", "0\\d", "[&gt;=100]0;0"])
    func `a format of the workbook's own without days makes a number`(_ code: String) throws {
        #expect(try value(dated("45299", format: 176, code: code)) == "45299")
    }

    @Test func `a time of day is a time, and built-in Chinese formats are known`() throws {
        #expect(try value(dated("0.3958333333", format: 20)) == "09:30")
        #expect(try value(dated("0.5000115741", format: 176, code: "[h]:mm:ss")) == "12:00:01")
        #expect(try value(dated("45299", format: 31)) == "2024-01-08")
        #expect(try value(dated("45299", format: 57)) == "2024-01-08")
    }

    @Test(arguments: [
        (17, nil), (27, nil), (36, nil), (50, nil), (52, nil), (57, nil), (176, "yyyy&quot;年&quot;m&quot;月&quot;;@"),
        (177, "yyyy.mm"), (178, "[$-804]yyyy\\-mm"),
    ])
    func `a month stays a month, but a day that the format hides is not lost`(_ format: Int, _ code: String?) throws {
        #expect(try value(dated("29342", format: format, code: code)) == "1980-05")
        #expect(try value(dated("29353", format: format, code: code)) == "1980-05-12")
        #expect(try value(dated("29342", format: 14)) == "1980-05-01")
    }

    @Test(arguments: ["2024-02-30", "2024-13-01T00:00:00", "昨天", "2024-01-08T25:00"])
    func `a written date that never was is refused`(_ text: String) throws {
        #expect(try failure(WorkbookFixture.cell("<c t=\"d\"><v>\(text)</v></c>").bytes)?.kind == .invalid)
    }
}
