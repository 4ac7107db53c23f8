import GRDBSQLite
import Kernel
import Storage

/// The current row. A field of another type is a decoding error, never a conversion; except that SQLite may hand over
/// a whole number where a real one was computed.
extension Prepared: RowSource {
    var columnCount: Int { Int(sqlite3_data_count(handle)) }

    func name(of column: Int) -> String {
        guard let name = sqlite3_column_name(handle, Int32(column)) else { return "#\(column)" }
        return String(cString: name)
    }

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

    func integer(_ column: Int) throws -> Int64 {
        try expect(SQLITE_INTEGER, "integer", column)
        return sqlite3_column_int64(handle, Int32(column))
    }

    func real(_ column: Int) throws -> Double {
        let type = sqlite3_column_type(handle, Int32(column))
        guard type == SQLITE_FLOAT || type == SQLITE_INTEGER else { throw wrong(column, "real") }
        return sqlite3_column_double(handle, Int32(column))
    }

    func text(_ column: Int) throws -> String {
        try expect(SQLITE_TEXT, "text", column)
        return String(decoding: raw(column), as: UTF8.self)
    }

    func bytes(_ column: Int) throws -> [UInt8] {
        try expect(SQLITE_BLOB, "bytes", column)
        return Array(raw(column))
    }

    func boolean(_ column: Int) throws -> Bool {
        try expect(SQLITE_INTEGER, "boolean", column)
        switch sqlite3_column_int64(handle, Int32(column)) {
        case 0: return false
        case 1: return true
        default: throw wrong(column, "boolean")
        }
    }

    func day(_ column: Int) throws -> Day {
        try expect(SQLITE_TEXT, "day", column)
        let text = raw(column)
        guard text.count == 10, text[4] == 45, text[7] == 45,
            let year = number(text[0..<4]), let month = number(text[5..<7]), let day = number(text[8..<10]),
            let result = Day(year: year, month: month, day: day)
        else { throw wrong(column, "day") }
        return result
    }

    func id(_ column: Int) throws -> (UInt64, UInt64) {
        try expect(SQLITE_BLOB, "id", column)
        let bytes = UnsafeRawBufferPointer(raw(column))
        guard bytes.count == 16 else { throw wrong(column, "id") }
        return (
            UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
            UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        )
    }

    /// The bytes of a text or blob where SQLite keeps them. (Asking for a text's blob spares a closing NUL's copy.)
    private func raw(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        let start = sqlite3_column_blob(handle, Int32(column))
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return UnsafeBufferPointer(start: start?.assumingMemoryBound(to: UInt8.self), count: start == nil ? 0 : count)
    }

    private func expect(_ type: Int32, _ expected: String, _ column: Int) throws {
        guard sqlite3_column_type(handle, Int32(column)) == type else { throw wrong(column, expected) }
    }

    private func wrong(_ column: Int, _ expected: String) -> StorageError {
        StorageError(.decoding(column: name(of: column), expected: expected))
    }

    private func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var number = 0
        for digit in digits {
            guard (48...57).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 48)
        }
        return number
    }
}
