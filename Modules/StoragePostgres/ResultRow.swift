import CLibPQ
import Kernel
import Storage

/// One row of a result at a time, as `Storage` reads it.
final class ResultRow: RowSource {
    private let result: ResultSet
    private let handle: OpaquePointer
    var row: Int32 = 0

    init(_ result: ResultSet) {
        self.result = result
        handle = result.handle
    }

    /// Gives every row to `body`.
    static func each(of result: ResultSet, _ body: (inout Row) throws -> Void) rethrows {
        let source = ResultRow(result)
        for row in 0..<result.rowCount {
            source.row = row
            var reading = Row(source)
            try body(&reading)
        }
    }

    var columnCount: Int { result.types.count }

    func name(of column: Int) -> String { PQfname(handle, Int32(column)).map { String(cString: $0) } ?? "#\(column)" }

    func isNull(_ column: Int) -> Bool { PQgetisnull(handle, row, Int32(column)) == 1 }

    func integer(_ column: Int) throws -> Int64 {
        let field = try field(column, expected: "an integer")
        switch result.types[column] {
        case ServerType.int8: return field.big(Int64.self)
        case ServerType.int4: return Int64(field.big(Int32.self))
        case ServerType.int2: return Int64(field.big(Int16.self))
        case ServerType.oid: return Int64(field.big(UInt32.self))
        case ServerType.numeric:
            guard let number = Numeric(field).integer else { throw wrong(column, "an integer of 64 bits") }
            return number
        default: throw wrong(column, "an integer")
        }
    }

    func real(_ column: Int) throws -> Double {
        let field = try field(column, expected: "a real number")
        switch result.types[column] {
        case ServerType.float8: return Double(bitPattern: field.big(UInt64.self))
        case ServerType.float4: return Double(Float(bitPattern: field.big(UInt32.self)))
        case ServerType.numeric:
            guard let number = Numeric(field).real else { throw wrong(column, "a real number") }
            return number
        case ServerType.int8, ServerType.int4, ServerType.int2: return Double(try integer(column))
        default: throw wrong(column, "a real number")
        }
    }

    func text(_ column: Int) throws -> String {
        let field = try field(column, expected: "text")
        switch result.types[column] {
        case ServerType.text, ServerType.varchar, ServerType.padded, ServerType.name, ServerType.character,
            ServerType.json, ServerType.unknown:
            return String(decoding: field, as: UTF8.self)
        default: throw wrong(column, "text")
        }
    }

    func bytes(_ column: Int) throws -> [UInt8] {
        let field = try field(column, expected: "bytes")
        guard result.types[column] == ServerType.bytes else { throw wrong(column, "bytes") }
        return Array(field)
    }

    func boolean(_ column: Int) throws -> Bool {
        let field = try field(column, expected: "a boolean")
        guard result.types[column] == ServerType.boolean else { throw wrong(column, "a boolean") }
        return field[0] != 0
    }

    func day(_ column: Int) throws -> Day {
        let field = try field(column, expected: "a day")
        guard result.types[column] == ServerType.date else { throw wrong(column, "a day") }
        let number = field.big(Int32.self)
        // The two ends stand for infinity, which is no day.
        guard number != .max, number != .min else { throw wrong(column, "a finite day") }
        return Day(number: Int(number) + Day.postgresEpoch)
    }

    func id(_ column: Int) throws -> (UInt64, UInt64) {
        let field = try field(column, expected: "an id")
        guard result.types[column] == ServerType.uuid else { throw wrong(column, "an id") }
        return (field.big(UInt64.self), field.big(UInt64.self, at: 8))
    }

    private func field(_ column: Int, expected: StaticString) throws -> UnsafeRawBufferPointer {
        let place = Int32(column)
        let length = PQgetlength(handle, row, place)
        // NULL has no length: only what is empty has to be asked for it.
        guard length > 0 || PQgetisnull(handle, row, place) == 0, let start = PQgetvalue(handle, row, place) else {
            throw wrong(column, expected)
        }
        return UnsafeRawBufferPointer(start: start, count: Int(length))
    }

    private func wrong(_ column: Int, _ expected: StaticString) -> StorageError {
        StorageError(.decoding(column: name(of: column), expected: expected.description))
    }
}

extension UnsafeRawBufferPointer {
    /// The number that stands there, most significant byte first.
    @inline(__always) func big<Number: FixedWidthInteger>(_: Number.Type, at offset: Int = 0) -> Number {
        Number(bigEndian: loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
}
