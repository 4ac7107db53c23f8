import GRDBSQLite
import Kernel
import Storage

extension Prepared {
    /// Binds the values in their order: an id as 16 bytes, a day as "2024-01-08", a boolean as 0 or 1.
    ///
    /// Throws `StorageError.unstorable` for what one of the two databases cannot keep.
    func bind(_ values: [Value]) throws {
        for value in values { try value.checkStorable() }
        reserve(values.reduce(0) { $0 + $1.size })
        var offset = 0
        var place: Int32 = 0
        for value in values {
            place += 1
            let code =
                switch value {
                case .null: sqlite3_bind_null(handle, place)
                case .integer(let number): sqlite3_bind_int64(handle, place, number)
                case .boolean(let truth): sqlite3_bind_int64(handle, place, truth ? 1 : 0)
                case .real(let number): sqlite3_bind_double(handle, place, number)
                case .text(let text): bind(text, at: place, &offset)
                case .bytes(let bytes): bind(bytes, at: place, &offset)
                case .day(let day): bind(day, at: place, &offset)
                case .id(let high, let low): bind(high, low, at: place, &offset)
                }
            guard code == SQLITE_OK else {
                throw StorageError(.statement, detail: "\(code) at parameter \(place): \(text)")
            }
        }
    }

    private func bind(_ words: String, at place: Int32, _ offset: inout Int) -> Int32 {
        let start = arena.baseAddress.map { $0 + offset }
        var words = words
        let count = words.withUTF8 { bytes in
            if let base = bytes.baseAddress { start?.copyMemory(from: base, byteCount: bytes.count) }
            return bytes.count
        }
        offset += count
        return sqlite3_bind_text(handle, place, start?.assumingMemoryBound(to: CChar.self), Int32(count), nil)
    }

    private func bind(_ bytes: [UInt8], at place: Int32, _ offset: inout Int) -> Int32 {
        let start = arena.baseAddress.map { $0 + offset }
        bytes.withUnsafeBytes { if let base = $0.baseAddress { start?.copyMemory(from: base, byteCount: $0.count) } }
        offset += bytes.count
        return sqlite3_bind_blob(handle, place, start, Int32(bytes.count), nil)
    }

    private func bind(_ day: Day, at place: Int32, _ offset: inout Int) -> Int32 {
        let (year, month, number) = day.parts
        var position = offset
        for (number, digits) in [(year, 4), (month, 2), (number, 2)] {
            var rest = number
            for digit in (0..<digits).reversed() {
                arena[position + digit] = UInt8(48 + rest % 10)
                rest /= 10
            }
            position += digits
            if position < offset + 10 {
                arena[position] = 45
                position += 1
            }
        }
        defer { offset += 10 }
        let start = arena.baseAddress.map { ($0 + offset).assumingMemoryBound(to: CChar.self) }
        return sqlite3_bind_text(handle, place, start, 10, nil)
    }

    private func bind(_ high: UInt64, _ low: UInt64, at place: Int32, _ offset: inout Int) -> Int32 {
        arena.storeBytes(of: high.bigEndian, toByteOffset: offset, as: UInt64.self)
        arena.storeBytes(of: low.bigEndian, toByteOffset: offset + 8, as: UInt64.self)
        defer { offset += 16 }
        return sqlite3_bind_blob(handle, place, arena.baseAddress.map { $0 + offset }, 16, nil)
    }
}

extension Value {
    /// The bytes it needs in the arena.
    fileprivate var size: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .bytes(let bytes): bytes.count
        case .day: 10
        case .id: 16
        case .null, .integer, .real, .boolean: 0
        }
    }
}
