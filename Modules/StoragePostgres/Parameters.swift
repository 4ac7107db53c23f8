import CLibPQ
import Kernel
import Storage

/// Parameters in PostgreSQL's binary form, in one buffer that is used again for the next statement.
struct Parameters {
    private var bytes: [UInt8] = []
    private var offsets: [Int] = []
    private var lengths: [Int32] = []
    private var pointers: [UnsafePointer<CChar>?] = []
    private var formats: [Int32] = []
    private var types: [Oid] = []

    /// What libpq asks for: the number of parameters, and for each its type, bytes, length and format.
    struct Encoded {
        let count: Int32
        let types: UnsafePointer<Oid>?
        let values: UnsafePointer<UnsafePointer<CChar>?>?
        let lengths: UnsafePointer<Int32>?
        let formats: UnsafePointer<Int32>?
    }

    /// Encodes the values and gives them to `body`, for as long as it runs.
    mutating func encode<Answer>(_ values: [Value], _ body: (Encoded) -> Answer) -> Answer {
        begin()
        for value in values {
            append(type: value.kind.serverType) { bytes in value.append(to: &bytes) }
        }
        return finish(body)
    }

    /// Encodes each column of a batch's rows as one array.
    mutating func encode<Answer>(
        columns kinds: [Value.Kind], of rows: ArraySlice<[Value]>, _ body: (Encoded) -> Answer
    ) -> Answer {
        begin()
        for (column, kind) in kinds.enumerated() {
            append(type: kind.serverArrayType) { bytes in
                // One dimension, a flag that NULLs may occur, the elements' type, their number, the first index.
                for header in [1, 1, Int32(bitPattern: kind.serverType), Int32(rows.count), 1] {
                    bytes.append(bigEndian: header)
                }
                for row in rows { row[column].appendElement(to: &bytes) }
                return true
            }
        }
        return finish(body)
    }

    private mutating func begin() {
        bytes.removeAll(keepingCapacity: bytes.capacity < 1 << 20)
        offsets.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        types.removeAll(keepingCapacity: true)
        // So that even an empty value has an address; no address means NULL.
        bytes.append(0)
    }

    private mutating func append(type: Oid, _ write: (inout [UInt8]) -> Bool) {
        let start = bytes.count
        let isThere = write(&bytes)
        types.append(type)
        offsets.append(isThere ? start : -1)
        lengths.append(Int32(bytes.count - start))
    }

    private mutating func finish<Answer>(_ body: (Encoded) -> Answer) -> Answer {
        while formats.count <= offsets.count { formats.append(1) }
        pointers.removeAll(keepingCapacity: true)
        bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            for offset in offsets { pointers.append(offset < 0 ? nil : start.map { $0 + offset }) }
        }
        // `bytes` is not touched until the next statement, and stays alive here: the addresses hold.
        return withExtendedLifetime(bytes) {
            types.withUnsafeBufferPointer { types in
                pointers.withUnsafeBufferPointer { values in
                    lengths.withUnsafeBufferPointer { lengths in
                        formats.withUnsafeBufferPointer { formats in
                            body(
                                Encoded(
                                    count: Int32(types.count), types: types.baseAddress, values: values.baseAddress,
                                    lengths: lengths.baseAddress, formats: formats.baseAddress))
                        }
                    }
                }
            }
        }
    }
}

extension Value {
    /// Adds the value's bytes; false for NULL.
    fileprivate func append(to bytes: inout [UInt8]) -> Bool {
        switch self {
        case .null: return false
        case .integer(let number): bytes.append(bigEndian: number)
        case .real(let number): bytes.append(bigEndian: number.bitPattern)
        case .text(let text): bytes.append(contentsOf: text.utf8)
        case .bytes(let array): bytes.append(contentsOf: array)
        case .boolean(let flag): bytes.append(flag ? 1 : 0)
        case .day(let day): bytes.append(bigEndian: Int32(truncatingIfNeeded: day.number - Day.postgresEpoch))
        case .id(let high, let low):
            bytes.append(bigEndian: high)
            bytes.append(bigEndian: low)
        }
        return true
    }

    /// Adds the value as an array's element: its length before it, -1 for NULL.
    fileprivate func appendElement(to bytes: inout [UInt8]) {
        let start = bytes.count
        bytes.append(bigEndian: Int32(-1))
        guard append(to: &bytes) else { return }
        let length = Int32(bytes.count - start - 4)
        withUnsafeBytes(of: length.bigEndian) { for place in 0..<4 { bytes[start + place] = $0[place] } }
    }
}

extension [UInt8] {
    fileprivate mutating func append(bigEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }
}
