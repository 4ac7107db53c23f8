import CLibPQ

/// Rows the server sent, in its binary form.
///
/// `@unchecked Sendable`: libpq does not change a result once it has given it out, and this object alone owns it; it is
/// handed from the connection's thread to the caller, who reads it.
final class ResultSet: @unchecked Sendable {
    let handle: OpaquePointer
    /// The columns' types.
    let types: [Oid]
    let rowCount: Int32

    /// Takes over a libpq result.
    init(_ handle: OpaquePointer) {
        self.handle = handle
        rowCount = PQntuples(handle)
        types = (0..<PQnfields(handle)).map { PQftype(handle, $0) }
    }

    deinit { PQclear(handle) }

    /// The number of rows a statement changed; none for one that only reads.
    var changes: Int {
        guard let tag = PQcmdStatus(handle), let count = PQcmdTuples(handle) else { return 0 }
        // The tag is "SELECT 5", "INSERT 0 5": a SELECT's number is of rows it gave.
        return tag.pointee == UInt8(ascii: "S") ? 0 : Int(String(cString: count)) ?? 0
    }

    /// Whether a COMMIT was answered by a ROLLBACK, because a statement before it had failed.
    var wasRolledBack: Bool { PQcmdStatus(handle).map { String(cString: $0) } == "ROLLBACK" }
}
