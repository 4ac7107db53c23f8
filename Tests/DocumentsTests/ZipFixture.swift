/// Builds a ZIP archive byte by byte, truthful or not.
struct ZipFixture {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a part without packing it.
    mutating func store(_ name: String, _ text: String, encrypted: Bool = false) {
        let content = Array(text.utf8)
        let flags = encrypted ? 1 : 0
        add(name, content, method: 0, size: content.count, crc: ZipFixture.crc(content), flags: flags)
    }

    /// Adds a part packed by DEFLATE that unpacks to spaces, which XML allows, at 258 spaces in 13 bits.
    /// - Parameter declared: The size the archive claims for it.
    mutating func deflate(_ name: String, repeats: Int, declared: Int? = nil) {
        var packed = BitWriter()
        packed.write(0b011, bits: 3)  // the last block, fixed codes
        packed.writeCode(0x30 + 32, bits: 8)
        for _ in 0..<repeats {
            packed.writeCode(0b1100_0101, bits: 8)  // a copy of 258
            packed.writeCode(0, bits: 5)  // from 1 back
        }
        packed.writeCode(0, bits: 7)
        add(name, packed.finished, method: 8, size: declared ?? 1 + repeats * 258, crc: 0, flags: 0)
    }

    private mutating func add(
        _ name: String, _ content: [UInt8], method: Int, size: Int, crc: UInt32, flags: Int
    ) {
        let offset = bytes.count
        let about =
            ZipFixture.little(20, 2) + ZipFixture.little(flags, 2) + ZipFixture.little(method, 2)
            + ZipFixture.little(0x5821_0000, 4) + ZipFixture.little(Int(crc), 4)
            + ZipFixture.little(content.count, 4) + ZipFixture.little(size, 4)
            + ZipFixture.little(name.utf8.count, 2) + [0, 0]
        bytes += [0x50, 0x4B, 3, 4] + about + Array(name.utf8) + content
        directory += [0x50, 0x4B, 1, 2, 20, 0] + about + [UInt8](repeating: 0, count: 10)
        directory += ZipFixture.little(offset, 4) + Array(name.utf8)
        count += 1
    }

    /// The whole archive.
    var finished: [UInt8] {
        bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + ZipFixture.little(count, 2) + ZipFixture.little(count, 2)
            + ZipFixture.little(directory.count, 4) + ZipFixture.little(bytes.count, 4) + [0, 0]
    }

    private static func little(_ value: Int, _ bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}

/// Writes bits as DEFLATE packs them: from the lowest of each byte up.
private struct BitWriter {
    private var bytes: [UInt8] = []
    private var used = 8

    mutating func write(_ value: Int, bits: Int) {
        for bit in 0..<bits { push(value >> bit & 1) }
    }

    /// A Huffman code goes from its highest bit down.
    mutating func writeCode(_ value: Int, bits: Int) {
        for bit in (0..<bits).reversed() { push(value >> bit & 1) }
    }

    private mutating func push(_ bit: Int) {
        if used == 8 {
            bytes.append(0)
            used = 0
        }
        bytes[bytes.count - 1] |= UInt8(bit << used)
        used += 1
    }

    var finished: [UInt8] { bytes }
}
