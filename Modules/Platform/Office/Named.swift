import Kernel
import Storage

/// An id with the text it is known by.
struct Named<Subject>: Record {
    static var columns: SQL { "id, name" }
    let id: ID<Subject>
    let name: String

    init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
    }
}

extension Array {
    /// The ids by the texts.
    func byName<Subject>() -> [String: ID<Subject>] where Element == Named<Subject> {
        Dictionary(map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    }
}
