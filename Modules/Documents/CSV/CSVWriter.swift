import Kernel

/// Writes a CSV that Excel and WPS open rightly: UTF-8 with its mark, CRLF, quotes after RFC 4180.
///
/// Text that a spreadsheet would run as a formula is written with an apostrophe before it; `SheetFile` takes it off.
/// Excel still turns long digits (ID numbers) of any CSV into rounded numbers on opening: offer .xlsx first.
public struct CSVWriter: Sendable {
    /// What has been written and not yet taken.
    public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Begins a file with this header.
    public init(header: [String]) {
        append(header.map { .text($0) })
    }

    /// Begins a file with the titles of these columns.
    public init(columns: [SheetColumn]) {
        self.init(header: columns.map(\.title))
    }

    /// Adds a row.
    public mutating func append(_ cells: [SheetCell]) {
        for (column, cell) in cells.enumerated() {
            if column > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes.append(contentsOf: [13, 10])
    }

    /// Hands over what has been written since the last time, for sending in pieces.
    public mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private mutating func append(_ cell: SheetCell) {
        switch cell {
        case .empty: break
        case .text(let text): append(FormulaGuard.added(to: text))
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .decimal(let number): bytes.append(contentsOf: (number.isFinite ? number.plainDecimal : "").utf8)
        case .day(let day): bytes.append(contentsOf: day.description.utf8)
        }
    }

    private mutating func append(_ text: String) {
        let quote = UInt8(ascii: "\"")
        guard text.utf8.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 10 || $0 == 13 }) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(quote)
        for byte in text.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
