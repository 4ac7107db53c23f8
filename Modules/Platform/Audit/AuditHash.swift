import Crypto
import Kernel
import Storage

extension AuditEntry {
    /// The hash of everything in the entry and of the hash before it.
    ///
    /// Each field is written as its length (eight bytes, big-endian; all ones for an absent field) and its bytes, in a
    /// fixed order, so that no two different entries have the same encoding.
    func computedHash() -> Bytes {
        var hasher = SHA256()
        let fields: [[UInt8]?] = [
            Array("renda-audit-1".utf8), Array(algorithm.utf8), id.bytes, office.bytes, UInt64(position).bigEndianBytes,
            UInt64(bitPattern: at.microseconds).bigEndianBytes, account?.bytes, Array(accountName.utf8),
            Array(action.utf8), Array(subject.kind.utf8), subject.id.bytes, Array(details.utf8), previousHash.array,
        ]
        for field in fields {
            hasher.update(data: (field.map { UInt64($0.count) } ?? UInt64.max).bigEndianBytes)
            if let field { hasher.update(data: field) }
        }
        return Bytes(Array(hasher.finalize()))
    }

    /// The entry is what its hash was made of. One that names another algorithm is not: the name is content too, and
    /// whoever changed it would otherwise keep the trail from being checked.
    var isGenuine: Bool { algorithm == AuditEntry.sha256 && computedHash() == hash }
}

extension UInt64 {
    fileprivate var bigEndianBytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: self >> (56 - 8 * $0)) } }
}
