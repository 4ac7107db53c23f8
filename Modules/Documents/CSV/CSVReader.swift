import Kernel

/// Reads a CSV file into one sheet.
enum CSVReader {
    /// - Parameter separator: what stands between cells; nil to find it out.
    static func read(
        _ bytes: [UInt8], name: String, separator given: UInt8? = nil, limits: SheetLimits
    ) throws -> [Sheet] {
        let text = try TextFile.decode(bytes)
        return try text.utf8.withUnsafeBufferPointer { buffer in
            let content = UnsafeBufferPointer(rebasing: buffer[text.start...])
            let found = text.mayUseTabs && firstLineHasTab(content) ? UInt8(ascii: "\t") : UInt8(ascii: ",")
            var parser = CSVParser(bytes: content, separator: given ?? found, limits: limits)
            var builder = SheetBuilder(name: name, limits: limits, cellsLeft: limits.cells)
            var cells: [String] = []
            while let line = try parser.nextRow(into: &cells) { try builder.append(line: line, cells) }
            return builder.sheet.map { [$0] } ?? []
        }
    }

    private static func firstLineHasTab(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let isBreak = { (byte: UInt8) in byte == 10 || byte == 13 }
        return bytes.drop(while: isBreak).prefix(while: { !isBreak($0) }).contains(UInt8(ascii: "\t"))
    }
}
