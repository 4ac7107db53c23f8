import Platform
import RepresentativesContract

/// Contacts in vCard 4.0 (RFC 6350), for telephones: UTF-8, CRLF, lines folded at 75 bytes.
public enum VCard {
    /// A file with one card for each deputy.
    public static func file(_ entries: [AddressEntry], congress: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries {
            for line in lines(of: entry, congress) {
                append(line, to: &bytes)
            }
        }
        return bytes
    }

    private static func lines(of entry: AddressEntry, _ congress: String) -> [String] {
        // The family name cannot be told from the given one with certainty, so the whole name stands as the first.
        var lines = [
            "BEGIN:VCARD", "VERSION:4.0", "UID:urn:uuid:\(entry.id)", "FN:\(escaped(entry.name))",
            "N:\(escaped(entry.name));;;;", "GENDER:\(entry.sex == .male ? "M" : "F")",
        ]
        lines += entry.phone.map(PhoneNumber.parts)?.map { "TEL;TYPE=cell:\(escaped($0))" } ?? []
        if let post = entry.post { lines.append("TITLE:\(escaped(post))") }
        let groups = [entry.delegation, entry.group].compactMap { $0 }.map(escaped)
        if !groups.isEmpty { lines.append("CATEGORIES:\(groups.joined(separator: ","))") }
        lines += ["NOTE:\(escaped("\(congress)人大代表 \(entry.code)"))", "END:VCARD"]
        return lines
    }

    /// RFC 6350, 3.4: backslash, comma, semicolon and line break.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\\\"
            case ",": result += "\\,"
            case ";": result += "\\;"
            case _ where character.isNewline: result += "\\n"
            default: result.append(character)
            }
        }
        return result
    }

    /// RFC 6350, 3.2: no line longer than 75 bytes; what follows begins with a space. No character is cut in two.
    private static func append(_ line: String, to bytes: inout [UInt8]) {
        var length = 0
        for scalar in line.unicodeScalars {
            let encoded = Array(String(scalar).utf8)
            if length + encoded.count > 75 {
                bytes += [13, 10, 32]
                length = 1
            }
            bytes += encoded
            length += encoded.count
        }
        bytes += [13, 10]
    }
}
