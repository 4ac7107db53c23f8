/// What a file is by its first bytes.
enum FileKind {
    case zip, text, oldExcel, locked, webPage, pdf

    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x50, 0x4B]), bytes.count >= 4, [3, 5, 7].contains(bytes[2]), bytes[3] == bytes[2] + 1 {
            self = .zip
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            // A workbook with a password is wrapped in the container of the old .xls, under this stream name.
            self = FileKind.holds(bytes, "EncryptedPackage".utf8.flatMap { [$0, 0] }) ? .locked : .oldExcel
        } else if bytes.starts(with: Array("%PDF".utf8)) {
            self = .pdf
        } else if FileKind.looksLikeMarkup(bytes) {
            self = .webPage
        } else {
            self = .text
        }
    }

    /// Many office systems export an HTML page or an XML table under the name .xls.
    private static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
        let unmarked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let head = unmarked.drop { $0 <= 0x20 }.prefix(9).map { (65...90).contains($0) ? $0 | 0x20 : $0 }
        return ["<html", "<table", "<!doctype", "<?xml"].contains { head.starts(with: $0.utf8) }
    }

    private static func holds(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
        guard let first = needle.first, bytes.count >= needle.count else { return false }
        var start = 0
        while let found = bytes[start...].firstIndex(of: first) {
            if bytes[found...].starts(with: needle) { return true }
            start = found + 1
        }
        return false
    }
}
