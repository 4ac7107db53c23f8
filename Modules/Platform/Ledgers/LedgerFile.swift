/// A file that was handed in, or one that is handed back.
public struct LedgerFile: Sendable, Equatable {
    /// With its extension, without folders.
    public let name: String
    public let bytes: [UInt8]

    public init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Without its extension.
    var baseName: String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    var isWorkbook: Bool { name.lowercased().hasSuffix(".xlsx") }
}
