import Kernel

/// The kinds of files an office hands in, told by content; the name's ending must agree.
public enum OfficeFileKind: String, Sendable, CaseIterable {
    case pdf, docx, xlsx, pptx, ofd, oldOffice, jpeg, png, tiff

    /// Nil for anything else: programs, web pages, archives, files with macros.
    public init?(_ bytes: [UInt8]) {
        if bytes.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
            self = .tiff
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .oldOffice
        } else if bytes.starts(with: [0x50, 0x4B, 3, 4]), let packed = Self.packed(bytes) {
            self = packed
        } else {
            return nil
        }
    }

    /// The endings such a file may have, in lower case, the usual one first. WPS writes the old container.
    public var endings: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .docx: ["docx"]
        case .xlsx: ["xlsx"]
        case .pptx: ["pptx"]
        case .ofd: ["ofd"]
        case .oldOffice: ["doc", "xls", "ppt", "wps", "et", "dps"]
        case .jpeg: ["jpg", "jpeg"]
        case .png: ["png"]
        case .tiff: ["tif", "tiff"]
        }
    }

    public var mediaType: String {
        let office = "application/vnd.openxmlformats-officedocument"
        return switch self {
        case .pdf: "application/pdf"
        case .docx: "\(office).wordprocessingml.document"
        case .xlsx: "\(office).spreadsheetml.sheet"
        case .pptx: "\(office).presentationml.presentation"
        case .ofd: "application/ofd"
        case .oldOffice: "application/octet-stream"
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .tiff: "image/tiff"
        }
    }

    /// By the parts of a packed file; nil for one with macros.
    private static func packed(_ bytes: [UInt8]) -> OfficeFileKind? {
        let names = try? bytes.withUnsafeBytes { try ZipArchive($0, limits: .standard).names }
        guard let names, !names.contains(where: { $0.lowercased().contains("vbaproject") }) else { return nil }
        let parts: [(String, OfficeFileKind)] = [
            ("word/", .docx), ("xl/", .xlsx), ("ppt/", .pptx), ("OFD.xml", .ofd),
        ]
        return parts.first { part in names.contains { $0.hasPrefix(part.0) } }?.1
    }
}
