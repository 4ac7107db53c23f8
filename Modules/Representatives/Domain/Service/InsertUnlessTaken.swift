import Kernel
import Storage

extension Connection {
    /// Inserts rows whose key somebody else may take at the same moment, after we looked and before we write.
    ///
    /// Throws `conflict` with these words when that happened: who waits a second and looks again sees the others' rows.
    func insert(_ batch: Batch, unlessTaken constraint: String, _ words: String) throws {
        do {
            try insert(batch)
        } catch let error as StorageError where error.kind == .unique(constraint: constraint) {
            throw Failure.conflict(words)
        }
    }
}
