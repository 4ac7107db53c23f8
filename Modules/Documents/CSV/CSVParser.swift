import Kernel

/// Cuts UTF-8 bytes into rows and cells after RFC 4180, with CR, LF or CRLF between rows.
///
/// A line break inside quotes belongs to the cell and is read as LF. The mark `FormulaGuard` sets is taken off.
struct CSVParser {
    let bytes: UnsafeBufferPointer<UInt8>
    let separator: UInt8
    let limits: SheetLimits
    private var index = 0
    private var line = 1
    private var unquoted: [UInt8] = []

    init(bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, limits: SheetLimits) {
        self.bytes = bytes
        self.separator = separator
        self.limits = limits
    }

    private static let quote = UInt8(ascii: "\"")

    /// The cells of the next row and the line it begins on; nil at the end of the file.
    mutating func nextRow(into cells: inout [String]) throws -> Int? {
        guard index < bytes.count else { return nil }
        cells.removeAll(keepingCapacity: true)
        let start = line
        var column = 0
        while true {
            let text = try nextCell()
            if column < limits.columns {
                cells.append(text)
            } else if !text.isEmpty {
                throw Failure.invalid("第 \(start) 行超过 \(limits.columns) 列的上限。")
            }
            column += 1
            guard index < bytes.count else { return start }
            let stop = bytes[index]
            index += 1
            if stop == separator { continue }
            if stop == 13, index < bytes.count, bytes[index] == 10 { index += 1 }
            line += 1
            return start
        }
    }

    /// The next cell; `index` is left on what ended it.
    private mutating func nextCell() throws -> String {
        let start = index
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        let text: String
        if index < bytes.count, bytes[index] == CSVParser.quote {
            text = try quotedCell()
        } else {
            while index < bytes.count, bytes[index] != separator, !isBreak(bytes[index]) { index += 1 }
            text = CellText.trimmed(UnsafeBufferPointer(rebasing: bytes[start..<index]))
        }
        guard !CellText.exceeds(text, limits.cellCharacters) else {
            throw Failure.invalid("第 \(line) 行有一格超过 \(limits.cellCharacters) 个字的上限。")
        }
        return text.utf8.first == FormulaGuard.mark ? FormulaGuard.removed(from: text) : text
    }

    /// The content between quotes.
    private mutating func quotedCell() throws -> String {
        let began = line
        unquoted.removeAll(keepingCapacity: true)
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == CSVParser.quote {
                guard index < bytes.count, bytes[index] == CSVParser.quote else {
                    try skipToEndOfCell()
                    return unquoted.withUnsafeBufferPointer(CellText.trimmed)
                }
                index += 1
                unquoted.append(CSVParser.quote)
            } else if isBreak(byte) {
                if byte == 13, index < bytes.count, bytes[index] == 10 { index += 1 }
                line += 1
                unquoted.append(10)
            } else {
                unquoted.append(byte)
            }
        }
        throw Failure.invalid("第 \(began) 行有一个引号没有结束，请补上或删去这个引号。")
    }

    /// Only blanks may stand between the closing quote and the end of the cell: anything else is a lost quote.
    private mutating func skipToEndOfCell() throws {
        while index < bytes.count, bytes[index] != separator, !isBreak(bytes[index]) {
            guard bytes[index] == 0x20 || bytes[index] == 9 else {
                throw Failure.invalid("第 \(line) 行的引号后面还有内容。格内的引号应当写成两个。")
            }
            index += 1
        }
    }

    private func isBreak(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
}
