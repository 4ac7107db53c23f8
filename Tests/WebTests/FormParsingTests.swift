import Kernel
import Testing
import Web

@Suite struct FormParsingTests {
    private let urlEncoded = "application/x-www-form-urlencoded"

    @Test func `percent and plus are decoded, names may repeat, line breaks are one sign`() async throws {
        let answer = try await Site().echo(
            Array("a=%E5%BB%BA+%E8%AE%AE&a=2&b=x%0D%0Ay&c&d=1%2B1".utf8), type: urlEncoded)
        #expect(answer.string == "a=建 议+2\nb=x\ny\nc=\nd=1+1")
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%FF", "a=%00", "%00=a", "a=%1B"])
    func `a broken encoding or a control character is refused`(body: String) async throws {
        let answer = try await Site().echo(Array(body.utf8), type: urlEncoded)
        #expect(answer.status == 422)
        #expect(answer.string.contains("\"kind\":\"invalid\""))
    }

    @Test func `a thousand fields are read, one more is refused`() async throws {
        let site = try Site()
        let thousand = Array(repeating: "a=1", count: 1000).joined(separator: "&")
        #expect(await site.echo(Array(thousand.utf8), type: urlEncoded).status == 200)
        #expect(await site.echo(Array((thousand + "&a=1").utf8), type: urlEncoded).status == 422)
    }

    @Test func `a multipart form carries fields and a binary file byte for byte`() async throws {
        var body = Array("--XX\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n关于道路\r\n".utf8)
        body += Array("--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\dir\\台 账;1.bin\"\r\n".utf8)
        body += Array("Content-Type: application/x-test\r\n\r\n".utf8)
        let content: [UInt8] = [0, 255, 13, 10, 45, 45, 88, 13, 10, 0]
        body += content + Array("\r\n--XX--\r\n".utf8)
        let answer = try await Site().echo(body, type: "multipart/form-data; boundary=XX")
        #expect(answer.status == 200)
        #expect(answer.string == "title=关于道路\n台 账;1.bin|application/x-test|0,255,13,10,45,45,88,13,10,0")
    }

    @Test func `a file field left empty is no upload`() async throws {
        let body = "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--XX--"
        let answer = try await Site().echo(Array(body.utf8), type: "multipart/form-data; boundary=\"XX\"")
        #expect(answer.status == 200)
        #expect(answer.string.isEmpty)
    }

    @Test(arguments: [
        "", "--XX", "--XX\r\n", "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx", "junk--XX--",
        "--XX\r\nContent-Disposition: form-data\r\n\r\nx\r\n--XX--", "--XX\r\n\r\n\r\n--XX--",
        "--XX\r\nbad\r\n\r\nx\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\u{0}\r\n--XX--",
    ])
    func `a torn multipart form is refused`(body: String) async throws {
        let answer = try await Site().echo(Array(body.utf8), type: "multipart/form-data; boundary=XX")
        #expect(answer.status == 422)
    }

    @Test func `a multipart form cut anywhere is refused, never misread`() async throws {
        let site = try Site()
        let whole = Array("--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue\r\n--XX--".utf8)
        for length in 0..<whole.count {
            let answer = await site.echo(Array(whole[..<length]), type: "multipart/form-data; boundary=XX")
            #expect(answer.status == 422)
        }
        #expect(await site.echo(whole, type: "multipart/form-data; boundary=XX").string == "a=value")
    }

    @Test func `readers name the field that is wrong`() throws {
        let form = Form([("title", " "), ("day", "2024-02-30"), ("count", "１２"), ("unit", "x"), ("long", "一二三")])
        #expect(throws: Failure.invalid(field: "title", "请填写标题。")) { try form.required("title", "标题") }
        #expect(throws: Failure.self) { try form.day("day", "日期") }
        #expect(try form.number("count", "件数") == 12)
        #expect(throws: Failure.self) { try form.number("count", "件数", in: 0...9) }
        #expect(throws: Failure.self) { try form.id("unit", "单位") as UnitID }
        #expect(throws: Failure.invalid(field: "long", "长文最多2个字。")) { try form.optional("long", "长文", maxLength: 2) }
        #expect(try form.optional("none", "无") == nil)
    }
}
