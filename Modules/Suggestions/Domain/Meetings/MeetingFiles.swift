import Kernel
import Platform
import Storage

extension AttachmentKind {
    /// Files of a work meeting: the units invited read what is meant for them, the office keeps the rest.
    public static let workMeeting = AttachmentKind(
        kind: WorkMeetingCase.kind,
        mayRead: { id, scope, db in
            guard try meeting(id, scope, db) != nil else { return [] }
            return scope.may(.superviseSuggestions) ? forUnits + forOffice : forUnits
        },
        mayAdd: { id, scope, db in
            guard scope.may(.superviseSuggestions), let meeting = try meeting(id, scope, db),
                meeting.state != .cancelled
            else { return [] }
            return forUnits + forOffice
        })

    private static let forUnits = ["会议材料", "会议纪要"]
    private static let forOffice = ["签到表", "现场照片"]

    private static func meeting(_ id: ID<Never>, _ scope: Scope, _ db: any Connection) throws -> WorkMeeting? {
        do {
            return try WorkMeeting.find(id.asID(), for: scope, db)
        } catch let failure as Failure where failure.kind == .notFound {
            return nil
        }
    }
}
