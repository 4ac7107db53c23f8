import CZip
import Kernel

/// The parts of a packed file, read one at a time and never written to disk.
///
/// Sizes an archive declares may be lies, so what really comes out is counted as well.
final class ZipArchive {
    private let handle: OpaquePointer
    private let limits: SheetLimits
    private var unpackedLeft: Int
    /// Below this a part may be packed as tightly as it likes.
    private static let ratioGrace = 1 << 20
    private static let maximumEntries: Int64 = 10_000

    static let broken = Failure.invalid("文件已损坏或不完整，无法读取。请重新保存或重新上传。")
    static let bomb = Failure.invalid("文件解压后过大，已拒绝读取。请核对文件，或另存为新的文件后再试。")

    /// Opens the archive in these bytes, which must outlive it.
    init(_ bytes: UnsafeRawBufferPointer, limits: SheetLimits) throws {
        self.limits = limits
        unpackedLeft = limits.unpackedBytes
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil) else {
            throw Failure.internal(cause: "libzip: no source")
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            throw ZipArchive.broken
        }
        self.handle = handle
        guard zip_get_num_entries(handle, 0) <= ZipArchive.maximumEntries else { throw ZipArchive.bomb }
    }

    deinit { zip_discard(handle) }

    func contains(_ path: String) -> Bool { zip_name_locate(handle, path, ZIP_FL_NOCASE) >= 0 }

    /// The paths of all parts, in their order; folders are left out.
    var names: [String] {
        (0..<UInt64(max(zip_get_num_entries(handle, 0), 0))).compactMap { index in
            zip_get_name(handle, index, 0).map { String(cString: $0) }
        }.filter { !$0.hasSuffix("/") }
    }

    /// The whole content of a part.
    func content(_ path: String) throws -> [UInt8] {
        var content: [UInt8] = []
        try read(path) { content.append(contentsOf: $0) }
        return content
    }

    /// Gives the content of a part piece by piece.
    /// - Parameter atMost: The bytes this part may have.
    func read(_ path: String, atMost: Int = .max, _ take: (UnsafeRawBufferPointer) throws -> Void) throws {
        let index = zip_name_locate(handle, path, ZIP_FL_NOCASE)
        guard index >= 0 else { throw Failure.invalid("文件里缺少“\(path)”，不完整。请在 Office 或 WPS 中重新保存。") }
        let packed = try packedSize(UInt64(index), atMost: atMost)
        guard let entry = zip_fopen_index(handle, UInt64(index), 0) else { throw ZipArchive.broken }
        defer { zip_fclose(entry) }
        try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
            guard let base = buffer.baseAddress else { return }
            var unpacked = 0
            while true {
                let count = Int(zip_fread(entry, base, UInt64(buffer.count)))
                guard count >= 0 else { throw ZipArchive.broken }
                if count == 0 { return }
                unpacked += count
                unpackedLeft -= count
                guard unpackedLeft >= 0 else { throw ZipArchive.bomb }
                try allow(unpacked, from: packed, atMost: atMost)
                try take(UnsafeRawBufferPointer(start: base, count: count))
            }
        }
    }

    /// The packed size of a part whose declared sizes are acceptable.
    private func packedSize(_ index: UInt64, atMost: Int) throws -> Int {
        var stat = zip_stat_t()
        zip_stat_init(&stat)
        guard zip_stat_index(handle, index, 0, &stat) == 0 else { throw ZipArchive.broken }
        guard Int32(stat.encryption_method) == ZIP_EM_NONE else {
            throw Failure.invalid("文件加了密码，请取消密码后再试。")
        }
        guard let packed = Int(exactly: stat.comp_size), let unpacked = Int(exactly: stat.size),
            unpacked <= unpackedLeft
        else { throw ZipArchive.bomb }
        try allow(unpacked, from: packed, atMost: atMost)
        return packed
    }

    private func allow(_ unpacked: Int, from packed: Int, atMost: Int) throws {
        let isTight = unpacked > ZipArchive.ratioGrace && unpacked / max(packed, 1) >= limits.ratio
        guard unpacked <= atMost, !isTight else { throw ZipArchive.bomb }
    }
}
