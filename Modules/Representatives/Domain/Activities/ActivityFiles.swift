import Kernel
import Platform
import Storage

extension AttachmentKind {
    /// What comes of an activity on paper: the research report, the plan, pictures. The office keeps them.
    public static let activity = AttachmentKind(
        kind: ActivityCase.kind,
        mayRead: { id, scope, db in
            try scope.may(.readActivities) && isThere(id, in: scope.office, db) ? labels : []
        },
        mayAdd: { id, scope, db in
            try scope.may(.keepActivities) && isThere(id, in: scope.office, db) ? labels : []
        })

    private static let labels = ["调研（视察）报告", "活动方案", "活动照片", "其他材料"]

    private static func isThere(_ id: ID<Never>, in office: OfficeID, _ db: any Connection) throws -> Bool {
        try db.count("SELECT COUNT(*) FROM representatives_activity WHERE office_id = \(office) AND id = \(id)") > 0
    }
}
