import Kernel
import RepresentativesContract
import Storage

extension SearchIndex {
    /// Deputies by name, 代表编号, post and delegation.
    static let tenures = SearchIndex("representatives_search")
}

/// What a tenure is found by.
struct TenureSearchText {
    let name: String
    let code: String
    let post: String?
    let delegation: String?

    func put(_ id: TenureID, _ db: any Connection) throws {
        let text = [name, code, post, delegation].compactMap { $0 }.joined(separator: " ")
        try SearchIndex.tenures.put(id, text, db)
    }
}
