import Kernel

/// Text of a cell gathered from pieces.
struct XMLText {
    private(set) var bytes: [UInt8] = []

    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    mutating func append(_ more: UnsafeBufferPointer<UInt8>, limits: SheetLimits) throws {
        // Four bytes are the most a character takes; the escapes of control characters take seven.
        guard bytes.count + more.count <= limits.cellCharacters * 7 else {
            throw Failure.invalid("有一格超过 \(limits.cellCharacters) 个字的上限。")
        }
        bytes.append(contentsOf: more)
    }

    /// The text, trimmed, with line breaks as LF and `_x000D_` escapes undone.
    var string: String {
        let text = bytes.withUnsafeBufferPointer(CellText.trimmed)
        guard bytes.contains(UInt8(ascii: "_")) || bytes.contains(13) else { return text }
        return XMLText.unescaped(text).replacing("\r\n", with: "\n").replacing("\r", with: "\n").trimmed
    }

    /// Undoes `_xHHHH_`, by which Excel writes a CR, or an underscore that would begin such an escape. Escapes of
    /// characters no text may hold are left as they stand.
    private static func unescaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        var result = ""
        var rest = Substring(text)
        while let mark = rest.firstRange(of: "_x") {
            result += rest[..<mark.lowerBound]
            rest = rest[mark.lowerBound...]
            let escape = rest.utf8.prefix(7)
            if escape.count == 7, escape.last == UInt8(ascii: "_"),
                let code = UInt32(String(decoding: escape.dropFirst(2).dropLast(), as: UTF8.self), radix: 16),
                code >= 0x20 || [9, 10, 13].contains(code), let scalar = Unicode.Scalar(code)
            {
                result.unicodeScalars.append(scalar)
                rest = rest.dropFirst(7)
            } else {
                result += "_x"
                rest = rest.dropFirst(2)
            }
        }
        return result + rest
    }
}
