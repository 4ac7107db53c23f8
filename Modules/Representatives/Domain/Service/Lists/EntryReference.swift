import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// An entry of a list named from elsewhere: by its first words.
    static func entry(of list: EntryList) -> ReferenceKind {
        ReferenceKind(list.kind) { ids, office, db in
            let found = try list.entries("\(list.selection) WHERE office_id = \(office) AND id IN \(ids)", db)
            return Dictionary(
                found.map { entry in
                    let words = entry.cells.filter { !$0.isEmpty }.prefix(2).joined(separator: " ")
                    let path = "\(list.path)/\(entry.id)"
                    return (entry.id.asID(), Description(title: "\(list.title)：\(words)", path: path))
                }, uniquingKeysWith: { first, _ in first })
        }
    }
}
