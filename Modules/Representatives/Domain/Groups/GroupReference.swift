import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// A group by its name.
    static let group = ReferenceKind(DeputyGroup.kind, below: "/representatives/groups") { ids, office in
        "SELECT id, name FROM representatives_group WHERE office_id = \(office) AND id IN \(ids)"
    }
}
