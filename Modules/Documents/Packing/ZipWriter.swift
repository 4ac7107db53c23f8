import CZip
import Foundation
import Kernel

/// Packs files into one ZIP archive in memory.
public enum ZipWriter {
    public struct Entry: Sendable {
        /// The path in the archive, in UTF-8.
        public let name: String
        public let bytes: [UInt8]

        public init(_ name: String, _ bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The archive, its entries in this order; the same entries give the same bytes.
    public static func packed(_ entries: [Entry]) throws -> [UInt8] {
        guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw failed }
        // The archive takes one hold of the source with it when it closes; this one is ours, to read the result.
        zip_source_keep(target)
        defer { zip_source_free(target) }
        guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
            zip_source_free(target)
            throw failed
        }
        do {
            for entry in entries { try add(entry, to: archive) }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw failed
        }
        return try content(of: target)
    }

    private static let failed = Failure.internal(cause: "libzip: cannot write")
    /// 1980-01-02, the first day every time zone can write down.
    private static let time = 315_619_200

    private static func add(_ entry: Entry, to archive: OpaquePointer) throws {
        let size = entry.bytes.count
        // libzip frees it once it has been packed.
        guard let copy = malloc(max(size, 1)) else { throw failed }
        entry.bytes.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress, size > 0 { copy.copyMemory(from: base, byteCount: size) }
        }
        guard let source = zip_source_buffer(archive, copy, UInt64(size), 1) else {
            free(copy)
            throw failed
        }
        let index = zip_file_add(archive, entry.name, source, ZIP_FL_ENC_UTF_8)
        guard index >= 0 else {
            zip_source_free(source)
            throw failed
        }
        zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 0)
        zip_file_set_mtime(archive, UInt64(index), time, 0)
    }

    private static func content(of source: OpaquePointer) throws -> [UInt8] {
        guard zip_source_open(source) == 0 else { throw failed }
        defer { zip_source_close(source) }
        var content: [UInt8] = []
        try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
            while true {
                let count = zip_source_read(source, buffer.baseAddress, UInt64(buffer.count))
                guard count >= 0 else { throw failed }
                if count == 0 { return }
                content.append(contentsOf: buffer[..<Int(count)])
            }
        }
        return content
    }
}
