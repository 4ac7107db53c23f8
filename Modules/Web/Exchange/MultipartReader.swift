import Foundation
import Kernel

/// Takes a multipart/form-data body (RFC 7578) apart.
struct MultipartReader {
    struct Part {
        let name: String
        /// Nil for an ordinary field.
        let filename: String?
        let type: String
        let content: ArraySlice<UInt8>
    }

    private let body: [UInt8]
    private let delimiter: [UInt8]

    init(_ body: [UInt8], boundary: String) {
        self.body = body
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    func parts() throws -> [Part] {
        // The first delimiter may stand at the very start, without its line break.
        let opening = Array(delimiter.dropFirst(2))
        guard body.starts(with: opening) else { throw Form.unreadable }
        var place = opening.count
        var parts: [Part] = []
        while true {
            if body[place...].starts(with: "--".utf8) { return parts }
            guard body[place...].starts(with: "\r\n".utf8), parts.count < Form.mostFields,
                let end = find(delimiter, from: place), let part = part(in: place..<end)
            else { throw Form.unreadable }
            parts.append(part)
            place = end + delimiter.count
        }
    }

    /// The part between two delimiters: its headers, an empty line, its content. The range begins with a line break.
    private func part(in range: Range<Int>) -> Part? {
        guard let blank = find(Array("\r\n\r\n".utf8), from: range.lowerBound), blank + 4 <= range.upperBound,
            blank - range.lowerBound < 16_384,
            let head = String(validating: body[range.lowerBound..<blank], as: UTF8.self)
        else { return nil }
        var disposition = ""
        var type = ""
        for line in head.split(separator: "\r\n") {
            let field = line.split(separator: ":", maxSplits: 1)
            guard field.count == 2 else { return nil }
            switch field[0].lowercased() {
            case "content-disposition": disposition = String(field[1])
            case "content-type": type = String(field[1]).trimmed
            default: break
            }
        }
        guard let name = Self.parameter("name", of: disposition), !name.hasControlCharacters else { return nil }
        let filename = Self.parameter("filename", of: disposition).map(Self.bare)
        return Part(name: name, filename: filename, type: type, content: body[(blank + 4)..<range.upperBound])
    }

    /// Where the pattern next stands, found by its first byte.
    private func find(_ pattern: [UInt8], from start: Int) -> Int? {
        body.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var place = start
            while place + pattern.count <= bytes.count {
                let last = bytes.count - pattern.count + 1
                guard let hit = memchr(base + place, Int32(pattern[0]), last - place) else { return nil }
                if memcmp(hit, pattern, pattern.count) == 0 { return base.distance(to: UnsafeRawPointer(hit)) }
                place = base.distance(to: UnsafeRawPointer(hit)) + 1
            }
            return nil
        }
    }

    /// A parameter of a header's value: `name="x"` or `name=x`; browsers write a quote in it as %22.
    static func parameter(_ name: String, of value: String) -> String? {
        for piece in split(value).dropFirst() {
            let pair = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, String(pair[0]).trimmed.lowercased() == name else { continue }
            let text = String(pair[1]).trimmed
            guard text.hasPrefix("\"") else { return text }
            guard text.count >= 2, text.hasSuffix("\"") else { return nil }
            return String(text.dropFirst().dropLast()).replacing("%22", with: "\"").replacing("\\\"", with: "\"")
        }
        return nil
    }

    /// The parts between semicolons that do not stand in quotes.
    private static func split(_ value: String) -> [Substring] {
        var isQuoted = false
        return value.split { sign in
            if sign == "\"" { isQuoted.toggle() }
            return sign == ";" && !isQuoted
        }
    }

    /// The last component of a name, without control characters: some senders give a whole path.
    private static func bare(_ filename: String) -> String {
        let last = filename.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
        return String(
            String.UnicodeScalarView(last.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }
}
