import Foundation
import Kernel

/// The text of a file, in UTF-8 whatever it was written in.
struct TextFile {
    let utf8: [UInt8]
    /// Where the text begins, behind a byte order mark.
    let start: Int
    /// Excel's "Unicode 文本" is UTF-16 with tabs in place of commas.
    let mayUseTabs: Bool

    /// Decodes UTF-8 (with mark or without), UTF-16 with its mark, or GB18030 (GBK and GB2312 are parts of it), tried
    /// in that order and each strictly.
    /// - Throws: `Failure.invalid` when it is none of these.
    static func decode(_ bytes: [UInt8]) throws -> TextFile {
        let text = try unchecked(bytes)
        guard !text.utf8.contains(0) else { throw Failure.invalid("这不是文本文件，只能导入 .xlsx 或 .csv。") }
        return text
    }

    private static func unchecked(_ bytes: [UInt8]) throws -> TextFile {
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes) { UInt16($0) | UInt16($1) << 8 } }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes) { UInt16($0) << 8 | UInt16($1) } }
        let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        if String(validating: bytes, as: UTF8.self) != nil {
            return TextFile(utf8: bytes, start: marked ? 3 : 0, mayUseTabs: false)
        }
        // Broken UTF-8 is often well-formed GB18030, of nonsense: it must not pass for that.
        let census = UTF8Census(bytes)
        guard !marked, !census.isMostlyUTF8 else {
            throw Failure.invalid("第 \(census.firstBadLine) 行有损坏的文字（不是完整的 UTF-8），请重新导出这个文件。")
        }
        // GB 18030, under the number Foundation has for it.
        guard let text = String(data: Data(bytes), encoding: String.Encoding(rawValue: 0x8000_0632)),
            !text.unicodeScalars.contains("\u{FFFD}")
        else {
            throw Failure.invalid("认不出文件的文字编码，请另存为“CSV UTF-8”或 .xlsx 后再导入。")
        }
        return TextFile(utf8: Array(text.utf8), start: 0, mayUseTabs: false)
    }

    private static func utf16(_ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16) throws -> TextFile {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
        guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
            throw Failure.invalid("文件的文字已损坏（不是完整的 UTF-16），请重新导出这个文件。")
        }
        return TextFile(utf8: Array(text.utf8), start: 0, mayUseTabs: true)
    }
}
