import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// A deputy's part in an activity, named by the activity; its page shows each reader what is theirs.
    static let attendance = ReferenceKind(AttendanceCase.kind, below: "/representatives/attendances") { ids, office in
        """
        SELECT a.id, v.name FROM representatives_attendance a JOIN representatives_activity v ON v.id = a.activity_id
         WHERE a.office_id = \(office) AND a.id IN \(ids)
        """
    }

    /// An opinion by its title.
    static let opinion = ReferenceKind(OpinionCase.kind, below: "/representatives/opinions") { ids, office in
        "SELECT id, title FROM representatives_opinion WHERE office_id = \(office) AND id IN \(ids)"
    }
}
