import Foundation
import Kernel

extension WebResponse {
    /// A page; `wide` lets it use the whole window, for broad tables.
    public static func page(
        _ title: String, status: Int = 200, wide: Bool = false, @HTMLBuilder content: () -> HTML
    ) -> WebResponse {
        WebResponse(status: status, body: .page(Page(title, wide: wide, content: content())))
    }

    public static func page(_ title: String, _ content: HTML, status: Int = 200, wide: Bool = false) -> WebResponse {
        WebResponse(status: status, body: .page(Page(title, wide: wide, content: content)))
    }

    public static func json(_ bytes: [UInt8], status: Int = 200) -> WebResponse {
        WebResponse(
            status: status, headers: ["Content-Type": "application/json; charset=utf-8"], body: .bytes(bytes))
    }

    /// The value as JSON with its keys sorted, so that the same value is the same bytes.
    public static func json(encoding value: some Encodable, status: Int = 200) throws -> WebResponse {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return .json(Array(try encoder.encode(value)), status: status)
        } catch {
            throw Failure.internal(cause: "JSON of \(type(of: value))")
        }
    }

    public static func text(_ text: String, status: Int = 200) -> WebResponse {
        WebResponse(
            status: status, headers: ["Content-Type": "text/plain; charset=utf-8"], body: .bytes(Array(text.utf8)))
    }

    /// 303 See Other, to an address within this site; anything else leads to "/". `done` is shown on the next page.
    public static func redirect(to address: String, done: String? = nil) -> WebResponse {
        let target = WebRequest.localPath(address) ?? "/"
        var response = WebResponse(status: 303, headers: ["Location": ascii(target)], body: .bytes([]))
        response.done = done
        return response
    }

    public static func download(filename: String, type: String, bytes: [UInt8]) -> WebResponse {
        WebResponse(headers: attachment(filename, type), body: .bytes(bytes))
    }

    public static func download(filename: String, type: String, file path: String, deleteAfter: Bool) -> WebResponse {
        WebResponse(headers: attachment(filename, type), body: .file(path, deleteAfter: deleteAfter))
    }

    /// The failure with its status; the server renders it as a page or as JSON, whichever the asker reads.
    public static func failure(_ failure: Failure) -> WebResponse {
        var response = WebResponse(status: failure.kind.httpStatus, body: .bytes([]))
        response.failure = failure
        return response
    }

    /// RFC 6266: a name of plain ASCII for old programs, and the true one in RFC 5987's encoding.
    private static func attachment(_ filename: String, _ type: String) -> Headers {
        let plain = filename.unicodeScalars.map { scalar in
            let isSafe = scalar.isASCII && scalar.value >= 0x20 && !"\"\\/%;\u{7F}".unicodeScalars.contains(scalar)
            return isSafe ? Character(scalar) : "_"
        }
        let encoded = PercentCoding.encoded(filename)
        return [
            "Content-Type": type,
            "Content-Disposition": "attachment; filename=\"\(String(plain))\"; filename*=UTF-8''\(encoded)",
        ]
    }

    /// A header holds ASCII only, so the rest of an address is percent-encoded here.
    private static func ascii(_ address: String) -> String {
        address.utf8.allSatisfy { $0 < 0x80 }
            ? address : address.map { $0.isASCII ? String($0) : PercentCoding.encoded(String($0)) }.joined()
    }
}
